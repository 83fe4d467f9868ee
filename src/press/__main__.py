"""`python -m press 명령 …`. 명령 하나가 모듈 하나이고, 인자는 그 모듈이 읽습니다.

필요한 꾸러미가 명령마다 다르므로 부른 것만 가져옵니다.
"""

import importlib
import sys

COMMANDS = {
    "outputs": ("press.outputs", "바뀐 프로그램을 실행해 기록합니다"),
    "claims": ("press.claims.lint", "근거 없이 주장하는 문장을 찾습니다"),
    "minutes": ("press.reading", "쪽마다 읽는 시간을 셉니다"),
    "outline": ("press.outline", "책으로 오는 링크를 지킬 주소를 적습니다"),
    "elsewhere": ("press.elsewhere", "기계를 바꾸어 가며 기록과 견줍니다"),
    "bench": ("press.bench", "비용을 재고, bench 프로그램을 다시 잽니다"),
    "gpu": ("press.gpu", "GPU에서 재거나, 재어 온 것을 읽습니다"),
    "museum": ("press.museum", "옛 파이썬에서 사라진 엔진을 다시 켭니다"),
    "pdf": ("press.site.pdf", "책 전체를 인쇄합니다"),
    "offline": ("press.site.offline", "인터넷 없이 읽는 책을 묶습니다"),
    "play": ("press.play.runtime", "쪽 안에서 도는 파이썬을 받습니다"),
    "pack": ("press.pack", "데이터 파일을 원본에서 만듭니다"),
    "learned": ("press.learned", "배운 것을 데이터 폴더에 놓습니다"),
}


def main(argv):
    if not argv or argv[0] not in COMMANDS:
        told = "\n".join(f"  {name:<10} {about}"
                         for name, (_, about) in COMMANDS.items())
        print(f"쓰는 법: python -m press 명령 …\n\n{told}", file=sys.stderr)
        return int(argv[:1] not in ([], ["--help"], ["-h"])) * 2
    module, _ = COMMANDS[argv[0]]
    return importlib.import_module(module).main(argv[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
