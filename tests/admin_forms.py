"""Fill in a form of the admin as the browser does: with everything the page held."""

from typing import Any

from django import forms
from django.forms import BoundField


def filled_in(form: forms.BaseForm, **changes: Any) -> dict[str, Any]:
    """Return the POST of an admin form's page with some fields changed."""
    body: dict[str, Any] = {}
    for field in form:
        body |= _values(field, field.html_name)
        if field.field.show_hidden_initial:
            body |= _values(field, field.html_initial_name)
    body |= changes
    return {name: value for name, value in body.items() if value is not None and value is not False}


def _values(field: BoundField, name: str) -> dict[str, Any]:
    value = field.value()
    if isinstance(field.field.widget, forms.MultiWidget):
        parts = field.field.widget.decompress(value)
        return {f"{name}_{place}": str(part) for place, part in enumerate(parts) if part is not None}
    return {name: value}
