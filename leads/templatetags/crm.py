"""The CRM's small words in templates: phones as people write them, pills."""

from django import template

from leads.phones import spoken_phone
from leads.pills import request_pills, score_pill
from leads.privacy import privacy_requests

register = template.Library()

register.filter(spoken_phone)
register.filter(privacy_requests)
register.simple_tag(score_pill)
register.simple_tag(request_pills)
