"""무엇이 잘못인지 찾는 규칙입니다.

규칙은 Facts를 받는 작은 함수입니다. 걸리면 (잘못된 것, 다음에 할 일)을 돌려주고,
걸리지 않으면 아무것도 돌려주지 않습니다. 설명글의 괄호는 규칙의 근거입니다.

    @rule
    def python_bits(facts):
        \"\"\"텐서플로, JAX, 파이토치는 64비트 휠만 냅니다 (PyPI의 파일 목록).\"\"\"
        if facts.bits == 32:
            return ("파이썬이 32비트용입니다. 프레임워크는 64비트용만 있습니다.",
                    "64비트 파이썬을 설치하고 가상 환경을 새로 만드세요.")

앞의 규칙이 먼저 고칠 것입니다. 뒤의 증상은 앞의 까닭에서 오기 때문입니다. 로그의
마지막 줄이 아니라 사슬에서 가장 앞선 까닭을 말합니다. 모듈은 아래에 적은 차례로,
함수는 모듈에 적은 차례로 봅니다. GPU에서 계산하고 있으면(`Facts.works`) `@rule`은 보지
않고 `@always`만 봅니다. 규칙을 더하려면 알맞은 자리에 함수를 하나 적으세요.
"""

# 가져오는 차례가 곧 고치는 차례입니다.
from dlbook.devices.rules import packages  # isort: skip
from dlbook.devices.rules import hardware  # isort: skip
from dlbook.devices.rules import driver  # isort: skip
from dlbook.devices.rules import container  # isort: skip
from dlbook.devices.rules import environment  # isort: skip
from dlbook.devices.rules import library  # isort: skip
from dlbook.devices.rules import backend  # isort: skip
from dlbook.devices.rules import kernel  # isort: skip
from dlbook.devices.rules import memory  # isort: skip
from dlbook.devices.rules import keras  # isort: skip
from dlbook.devices.rules import rest  # isort: skip
from dlbook.devices.rules.packages import BACKENDS
from dlbook.devices.rules.table import Finding, diagnose

__all__ = ["BACKENDS", "Finding", "backend", "container", "diagnose",
           "driver", "environment", "hardware", "keras", "kernel", "library",
           "memory", "packages", "rest"]
