"""Real servers on loopback: the standard library's for the web, with and without TLS; moto's for S3."""

from __future__ import annotations

import datetime as dt
import ipaddress
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec


class Handler(SimpleHTTPRequestHandler):
    """Files and listings of a folder, without ranges; some names misbehave."""

    asked: list[tuple[str, str]]
    """Methods and paths, of the class that `web` makes."""

    def do_GET(self) -> None:
        self.asked.append(("GET", self.path))
        if self.path.endswith("short.pdf"):
            self._head(1000)
            self.wfile.write(b"%PDF-1.4 cut")
        elif self.path.endswith("endless.txt"):
            self._head(None)
            while True:
                self.wfile.write(b"Conseil municipal. " * 1000)
        elif self.path.endswith("slow.txt"):
            time.sleep(60)
        else:
            super().do_GET()

    def do_HEAD(self) -> None:
        if self.path.endswith(("short.pdf", "endless.txt", "slow.txt")):
            self._head(None)
        else:
            super().do_HEAD()

    def _head(self, length: int | None) -> None:
        self.send_response(200)
        if length:
            self.send_header("Content-Length", str(length))
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Nothing: tests are quiet."""


class Quiet(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: object) -> None:
        """Clients that hang up are what is tested."""


@contextmanager
def web(folder: Path, certificate: Path | None = None) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The address of a web server over a folder, and what it is asked."""
    handler = type("Handler", (Handler,), {"asked": []})
    server = Quiet(("127.0.0.1", 0), partial(handler, directory=str(folder)))
    if certificate:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http{'s' if certificate else ''}://127.0.0.1:{server.server_port}", handler.asked
    finally:
        server.shutdown()
        server.server_close()


def certificate(path: Path) -> Path:
    """A certificate of its own for 127.0.0.1, with its key, made for this test."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "127.0.0.1")])
    now = dt.datetime.now(dt.UTC)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now, now + dt.timedelta(1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    path.write_bytes(made.public_bytes(serialization.Encoding.PEM) + secret)
    return path


@contextmanager
def s3(bucket: str, files: dict[str, bytes]) -> Iterator[dict[str, str]]:
    """The environment that leads to moto's S3 server, with a bucket in it."""
    import boto3
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer("127.0.0.1", 0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    address = {"AWS_ENDPOINT_URL": f"http://{host}:{port}", "AWS_DEFAULT_REGION": "us-east-1"}
    told = address | {"AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test"}
    client = boto3.client(
        "s3",
        endpoint_url=told["AWS_ENDPOINT_URL"],
        region_name=told["AWS_DEFAULT_REGION"],
        aws_access_key_id="test",
        aws_secret_access_key="test",
    )
    client.create_bucket(Bucket=bucket)
    for name, data in files.items():
        client.put_object(Bucket=bucket, Key=name, Body=data)
    try:
        yield told
    finally:
        server.stop()
