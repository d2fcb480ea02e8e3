"""Forms of the seminar pages."""

from django import forms

from leads.phones import PHONE_NOT_UNDERSTOOD, normalise_phone


class RegistrationForm(forms.Form):
    """Who takes the seat."""

    name = forms.CharField(max_length=100, label="Your name", error_messages={"required": "Enter your name."})
    email = forms.EmailField(
        max_length=254,
        label="Your email address",
        error_messages={
            "required": "Enter your email address, so that we can confirm your seat.",
            "invalid": "Enter an email address like pat@example.com.",
        },
    )
    phone = forms.CharField(max_length=32, label="Your phone number", required=False)

    def clean_name(self) -> str:
        """Return the name on one line: it stands in mails and lists."""
        return " ".join(self.cleaned_data["name"].split())

    def clean_phone(self) -> str:
        """Return the number as E.164, or "" if none was given."""
        text = self.cleaned_data["phone"]
        number = normalise_phone(text) if text else ""
        if number is None:
            raise forms.ValidationError(PHONE_NOT_UNDERSTOOD)
        return number
