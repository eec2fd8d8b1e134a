"""The samplers window: which samplers there are, what each does, and plugins from installation to removal."""
