"""브라우저 검사와 PDF가 함께 쓰는 크로미엄을 찾습니다."""

import os
import shutil

from playwright.sync_api import sync_playwright

ARGUMENTS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update",
    "--disable-sync",
]
MISSING = (
    "크로미엄이 없습니다. 데비안에서는 'apt-get install chromium "
    "fonts-noto-cjk', 다른 곳에서는 '.venv/test/bin/playwright "
    "install chromium'으로 설치하세요."
)


def find_chromium():
    """데비안의 크로미엄을 먼저, 없으면 Playwright가 받아 둔 것을 찾습니다."""
    if path := shutil.which("chromium"):
        return path
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
        return path if os.path.exists(path) else None
