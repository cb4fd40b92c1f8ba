// association
