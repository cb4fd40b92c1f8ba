// placing
