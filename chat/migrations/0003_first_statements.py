from django.db import migrations

from chat.statements import FIRST_STATEMENTS


def add_statements(apps, schema_editor):
    statements = apps.get_model("chat", "ApprovedStatement")
    for position, (topic, text) in enumerate(FIRST_STATEMENTS, start=1):
        statements.objects.get_or_create(
            topic=topic,
            defaults={"text": text, "position": position * 10, "approved_by": "ProVision Brokerage"},
        )


class Migration(migrations.Migration):
    dependencies = [("chat", "0002_model_calls_and_statements")]

    operations = [migrations.RunPython(add_statements, migrations.RunPython.noop)]
