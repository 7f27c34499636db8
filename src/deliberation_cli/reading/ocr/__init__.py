"""Reads the words of a page's picture: engines behind one interface, what prepares the picture, what doubts the words.

Before any library of a reader is imported, one thread a process is set for tesseract (its threads cost more than they
bring), and OpenVINO is denied its telemetry package: it then uses its own silent stub, and nothing calls out.
"""

import os
import sys

os.environ.setdefault("OMP_THREAD_LIMIT", "1")
sys.modules.setdefault("openvino_telemetry", None)  # type: ignore[arg-type]
