"""A mail server on the loopback that accepts, refuses or says nothing, as told."""

import socketserver
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Thread

ACCEPT = {
    "greeting": "220 ready",
    "EHLO": "250 hello",
    "MAIL": "250 ok",
    "RCPT": "250 ok",
    "DATA": "354 go on",
    "end": "250 queued",
    "RSET": "250 ok",
    "QUIT": "221 bye",
}


class _Session(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        self._say("greeting")
        for line in self.rfile:
            command = line.split(maxsplit=1)[0].decode().upper()
            self._say(command)
            if command == "QUIT":
                return
            if command == "DATA" and self.server.replies["DATA"].startswith("354"):
                self.server.accepted.append(self._read_message())
                self._say("end")

    def _say(self, step: str) -> None:
        reply = self.server.replies.get(step, "502 unknown")
        if reply:
            self.wfile.write(f"{reply}\r\n".encode())

    def _read_message(self) -> str:
        lines = iter(lambda: self.rfile.readline().decode().rstrip("\r\n"), ".")
        return "\n".join(lines)


class MailServer(socketserver.ThreadingTCPServer):
    """Answers each SMTP step with the reply it was given; keeps the messages it read."""

    daemon_threads = True

    def __init__(self, **replies: str) -> None:
        super().__init__(("127.0.0.1", 0), _Session)
        self.replies = {**ACCEPT, **replies}
        self.accepted: list[str] = []

    @property
    def port(self) -> int:
        """Return the port that the system chose."""
        return self.server_address[1]


@contextmanager
def mail_server(**replies: str) -> Iterator[MailServer]:
    """Run a mail server whose replies differ from accepting ones in `replies`; "" is silence."""
    with MailServer(**replies) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        try:
            yield server
        finally:
            server.shutdown()
