// world
