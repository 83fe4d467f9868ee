"""쪽의 단추가 부르는 함수들로 네 에포크를 훈련합니다."""
from dlbook import practice

report = practice.start(rate=0.1, batch=32)
print(f"훈련하기 전의 검증 정확도: {report['val_accuracy']:.2f}")
for epoch in range(1, 4):
    report = practice.advance(157)  # 5,000장을 32장씩 보는 횟수
    print(f"에포크 {epoch}의 검증 정확도: {report['val_accuracy']:.2f}")

practice.change(rate=0.01, batch=32)
report = practice.advance(157)
print(f"학습률을 줄인 다음: {report['val_accuracy']:.2f}")
print("가중치를 고친 횟수:", report["step"])
