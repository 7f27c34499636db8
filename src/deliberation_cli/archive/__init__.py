"""Many files: found, read in workers that cannot harm the run, journalled, resumed.

`discover` names the files, `run` gives one `Outcome` a file as they come, whatever happens to a file or to its worker.
"""
