"""What the screens show and do, without widgets: jobs on lanes, runs, the gallery, notices. QtCore and asyncio."""
