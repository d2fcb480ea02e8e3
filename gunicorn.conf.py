"""How gunicorn serves the product; measured facts are in DECISIONS.md."""

import os
from pathlib import Path

import environ

# gunicorn reads this file before the settings, which read the same .env.
environ.Env.read_env(Path(__file__).with_name(".env"))

# A variable left empty, as dashboards do, counts as not set.
host = os.environ.get("HOST") or "0.0.0.0"  # noqa: S104 (a server listens)
port = os.environ.get("PORT") or "8000"
bind = f"{host}:{port}"
worker_class = "gthread"
workers = int(os.environ.get("WEB_CONCURRENCY") or 1)
threads = int(os.environ.get("THREADS") or 64)
# More connections than threads, or kept-alive ones, and a full worker is given requests while another idles.
worker_connections = threads
keepalive = 0
timeout = 60
graceful_timeout = 50
max_requests = 2000
max_requests_jitter = 400
worker_tmp_dir = "/dev/shm" if os.path.isdir("/dev/shm") else None  # noqa: S108 (a heartbeat file, no secret)
preload_app = True
control_socket_disable = True
accesslog = "-" if os.environ.get("ACCESS_LOG") else None


def post_worker_init(worker):
    """Build the model's client before the first visitor waits for it; without a key this does nothing."""
    from chat.language_model import warm_up  # noqa: PLC0415 (Django is set up only now)

    warm_up()
