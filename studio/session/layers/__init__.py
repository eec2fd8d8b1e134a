"""The layered canvas, without widgets: layers of tiles, their history, brushes, selections, and what shows them."""
