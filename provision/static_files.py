"""Hashed, compressed static files."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedStaticFiles(CompressedManifestStaticFilesStorage):
    """Rewrites `import "./x.js"` too, so a module's parts get hashed names."""

    support_js_module_import_aggregation = True
