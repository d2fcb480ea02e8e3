"""Forms of the seminar pages."""

from django import forms

from leads.phones import normalise_phone


class RegistrationForm(forms.Form):
    """Who takes the seat."""

    name = forms.CharField(max_length=100, widget=forms.TextInput(attrs={"autocomplete": "name"}))
    email = forms.EmailField(max_length=254, widget=forms.EmailInput(attrs={"autocomplete": "email"}))
    phone = forms.CharField(
        max_length=32, required=False, widget=forms.TextInput(attrs={"autocomplete": "tel", "type": "tel"})
    )

    def clean_phone(self) -> str:
        """Return the number as E.164, or "" if none was given."""
        text = self.cleaned_data["phone"]
        number = normalise_phone(text) if text else ""
        if number is None:
            raise forms.ValidationError("Enter a phone number with its area code, like (602) 555-0100.")
        return number
