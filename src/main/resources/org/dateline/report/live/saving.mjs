// saving
