"""Samplers that other people wrote: installed, checked, and run confined in a process of their own."""
