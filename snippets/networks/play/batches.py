"""같은 에포크를 배워도 미니배치가 크면 덜 고친다는 것을 봅니다."""
from dlbook import practice

for batch in (8, 32, 512):
    practice.start(rate=0.1, batch=batch)
    steps = -(-5000 // batch)  # 한 에포크의 미니배치 수
    report = practice.advance(2 * steps)
    print(f"미니배치 {batch}장, 고친 횟수: {report['step']}")
    print(f"미니배치 {batch}장, 검증 정확도: {report['val_accuracy']:.2f}")
