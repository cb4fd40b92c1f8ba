// counting
