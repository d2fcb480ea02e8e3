"""Whole conversations played through the real chat: a new prompt or model is tried before visitors meet it.

All is pure but `playing`, which talks to Sarah and afterwards deletes what it made.
"""
