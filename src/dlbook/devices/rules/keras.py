"""케라스: GPU의 까닭은 아니지만 책의 예제를 돌리려면 고칠 것입니다."""

import re

from dlbook.devices.rules.helpers import wanted
from dlbook.devices.rules.table import always


@always
def keras_absent(facts):
    """프레임워크는 도는데 케라스가 없습니다 (dlbook의 pyproject.toml)."""
    if facts.ran and facts.lacks("keras", "keras-nightly"):
        return ("프레임워크는 있는데 케라스가 설치되어 있지 않습니다.",
                f"pip install keras {wanted(facts)}")


@always
def keras_old(facts):
    """책의 예제는 케라스 3.10 이상을 씁니다 (dlbook의 pyproject.toml)."""
    version = (facts.packages or {}).get("keras", "")
    if re.match(r"[012]\.|3\.\d(\.|$)", version):
        return (f"케라스가 이 책의 예제보다 오래되었습니다: {version}",
                "pip install --upgrade keras")
