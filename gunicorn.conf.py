"""How gunicorn serves the product; measured facts are in DECISIONS.md."""

import os

bind = f"{os.environ.get('HOST', '0.0.0.0')}:{os.environ.get('PORT', '8000')}"  # noqa: S104 (a server listens)
worker_class = "gthread"
workers = int(os.environ.get("WEB_CONCURRENCY", "1"))
threads = int(os.environ.get("THREADS", "64"))
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
