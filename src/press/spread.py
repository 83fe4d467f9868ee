"""씨앗을 바꾸어 다시 훈련하고, 잰 값의 범위를 기록합니다.

몇 분씩 걸리므로 검사에서는 하지 않습니다. 씨앗 하나라도 주장(True)이 깨지면
아무것도 기록하지 않고 알립니다.
"""

import datetime
import json
import sys

from press import examples, records
from press.markdown import measured
from press.runner import Runner

SEEDS = range(5)


def main(root, only):
    """범위가 낡은 프로그램만 다시 잽니다."""
    runner, failures = Runner(), 0
    for example in examples.find(root, only):
        if not example.declarations.spread or records.kept_spread(example):
            continue
        try:
            records.check_fresh(example)
            write(example, measure(example, runner))
            print(f"{example.name}: 씨앗 {len(SEEDS)}개의 범위를 기록했습니다.")
        except (examples.ExampleError, records.RecordError) as error:
            failures += 1
            print(f"{error}\n", file=sys.stderr)
    runner.close()
    return 1 if failures else 0


def measure(example, runner):
    """{이름표: 씨앗마다의 값}입니다. 씨앗 0은 기록에 있습니다."""
    recorded = records.read(example.beside(".out"))
    values = {label: [measured(example.root, example.key, label)]
              for label in example.declarations.spread}
    for seed in SEEDS[1:]:
        output = run(example, runner, seed)
        check_claims(example, recorded, output, seed)
        for label, found in values.items():
            found.append(read(example, output, label, seed))
    return values


def run(example, runner, seed):
    source = example.source.replace(f"\n{examples.SEED_LINE}\n",
                                    f"\nSEED = {seed}\n")
    done = runner.run_source(
        source, path=str(example.path), keras=example.needs_keras,
        declarations=example.declarations)
    records.check_ending(example, done)
    return done.output


def check_claims(example, recorded, output, seed):
    """기록과 같은 주장이 같은 답으로 나와야 합니다."""
    expected, found = records.claims(recorded), records.claims(output)
    broken = sorted({label for label, _ in set(expected) ^ set(found)})
    if broken:
        raise records.RecordError(
            f"{example.name}: 씨앗 {seed}에서 {', '.join(broken)}의 "
            "주장이 서지 않습니다. 주장을 고치거나 모델을 고치세요."
        )


def read(example, output, label, seed):
    found = records.labelled(output, label)
    if len(found) != 1:
        raise records.RecordError(
            f"{example.name}: 씨앗 {seed}의 출력에 '{label}:' 줄이 "
            f"{len(found)}개입니다. 한 줄이어야 합니다."
        )
    return found[0]


def write(example, values):
    record = json.loads(records.read(example.beside(".json")))
    record["spread"] = {
        "code": records.code_hash(example),
        "seeds": list(SEEDS),
        "values": values,
        "date": datetime.date.today().isoformat(),
    }
    records.write_record(example, record)
    records.weave(example)
