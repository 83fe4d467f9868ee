"""통과한 검사를 내용으로 기억합니다. 아무것도 바뀌지 않았으면 다시 하지 않습니다.

CI는 기억하지 않습니다. 건너뛴 검사는 까닭과 함께 SKIPPED입니다.
"""

import json
import os
from pathlib import Path

import pytest

from press.proof.code import digest
from press.proof.files import replace
from press.proof.memory import tree

REASON = "지난번에 통과한 뒤로 아무것도 바뀌지 않았습니다"


class Passed:
    """inputs(파일)는 그 파일의 검사가 보는 폴더들입니다. 비었으면 모든 것입니다."""

    def __init__(self, root, inputs=lambda path: ()):
        self.root, self.inputs = Path(root), inputs
        self.place = self.root / ".cache/proof/passed.json"
        self.known, self.digests = {}, {}
        self.passed, self.failed = set(), set()
        if self.place.exists() and not os.environ.get("CI"):
            self.known = json.loads(self.place.read_text("utf-8"))

    def of(self, path):
        """파일의 검사가 보는 모든 것의 해시입니다."""
        folders = tuple(self.inputs(path))
        if folders not in self.digests:
            self.digests[folders] = tree(self.root, folders)
        return digest(self.digests[folders], Path(path).read_bytes())

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items):
        for item in items:
            if not hasattr(item, "function"):
                continue  # 쪽의 검사는 프로그램마다 기억합니다
            if self.known.get(item.nodeid) == self.of(item.path):
                item.add_marker(pytest.mark.skip(reason=REASON))

    def pytest_runtest_logreport(self, report):
        if report.failed:
            self.failed.add(report.nodeid)
        elif report.when == "call" and report.passed:
            self.passed.add(report.nodeid)

    def pytest_sessionfinish(self, session):
        if os.environ.get("CI") or hasattr(session.config, "workerinput"):
            return
        for nodeid in self.passed - self.failed:
            path = self.root / nodeid.partition("::")[0]
            if path.suffix == ".py":
                self.known[nodeid] = self.of(path)
        for nodeid in self.failed:
            self.known.pop(nodeid, None)
        replace(self.place, json.dumps(self.known, indent=0).encode())
