"""씨앗과 기계를 바꾸어 다시 실행하고, 움직이는 수의 범위를 잽니다.

범위는 씨앗 여덟(오래 걸리는 것은 다섯), 그 가운데 셋은 다른 기계를 흉내 내어 얻은 가장
작은 값과 가장 큰 값입니다. 견줄 때는 양쪽으로 넓힙니다(`compare.widened`).
"""

import re

from press.proof import cite, compare, ending
from press.proof.judge import DRAWING, unknown_labels
from press.proof.program import ProofError

CLAIM = re.compile(r"(?m)^(.+): (True|False)$")
TWO_THREADS = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "TF_NUM_INTRAOP_THREADS",
     "TF_NUM_INTEROP_THREADS"), "2")
# (환경 변수, 씨앗에 더할 수)입니다. 기계마다 씨앗도 달라 모두 다른 훈련입니다.
MACHINES = (
    ({"OPENBLAS_CORETYPE": "Nehalem", "DNNL_MAX_CPU_ISA": "SSE41"}, 5),
    ({"OPENBLAS_CORETYPE": "Haswell", "DNNL_MAX_CPU_ISA": "AVX2"}, 6),
    ({"TF_ENABLE_ONEDNN_OPTS": "0"}, 7),
)
SEEDS, FEW_SEEDS = (1, 2, 3, 4), (1,)  # 씨앗 0은 기록한 출력입니다
COSTLY = 8.0  # 프로세서 시간이 이보다 길면 씨앗을 덜 바꿉니다


def plan(seconds):
    """(환경 변수, 씨앗에 더할 수)들입니다. seconds는 한 번에 드는 시간입니다."""
    seeds = SEEDS if seconds < COSTLY else FEW_SEEDS
    return (*(({}, seed) for seed in seeds), *MACHINES)


def labels(program):
    return [label for label in program.settings.moves if label != DRAWING]


def check_claims(program, run):
    """참이나 거짓으로 답한 줄은 씨앗을 바꾸어도 기록과 같아야 합니다."""
    told = set(CLAIM.findall(program.output())) ^ set(
        CLAIM.findall(run.output))
    if told:
        broken = ", ".join(sorted({label for label, _ in told}))
        raise ProofError(
            f"{program.name}:1: 씨앗이나 기계를 바꾸니 {broken}의 답이 달라집니다. "
            "주장을 고치거나 모델을 고치세요.")


def read(program, run):
    """실행한 출력에서 {이름표: 줄마다의 (수, 끝자리)}를 읽습니다."""
    ending.check(program, run)
    check_claims(program, run)
    if problem := unknown_labels(program, run):
        raise ProofError(problem)
    return read_text(program, ending.shown(program, run))


def read_text(program, text):
    found = {}
    for line in compare.lines_of(text):
        label = compare.label_of(line, labels(program))
        if label:
            rest = line[len(label):]
            pairs = list(zip(compare.numbers(rest), compare.steps(rest)))
            found.setdefault(label, []).append(pairs)
    return found


def join(program, readings):
    """여러 번 읽은 것을 {이름표: 수마다의 [가장 작은 값, 가장 큰 값, 끝자리]}로."""
    joined = {}
    for label in labels(program):
        rows = [pairs for reading in readings
                for pairs in reading.get(label, [])]
        if len({len(pairs) for pairs in rows}) != 1:
            raise ProofError(
                f"{program.name}:1: '{label}' 줄의 수가 실행할 때마다 몇 개인지 "
                "달라집니다. 범위를 잴 수 없으니 출력을 고치세요.")
        joined[label] = [
            [min(value for value, _ in column),
             max(value for value, _ in column),
             max(step for _, step in column)]
            for column in zip(*rows)]
    return joined


def seed_values(program, outputs):
    """쪽의 표에 보일 {이름표: 씨앗마다의 값}입니다. outputs는 기록한 것부터입니다."""
    found = {}
    for label in program.settings.seeds:
        values = [cite.labelled(output, label) for output in outputs]
        if any(len(each) != 1 for each in values):
            raise ProofError(
                f"{program.name}:1: seeds에 적은 '{label}:' 줄이 한 줄이 아닙니다.")
        found[label] = [each[0] for each in values]
    return found
