"""점수가 크게 벌어지면 확률로는 잃는 것을 점수로는 지킵니다."""
import numpy as np

from dlbook.activations import softmax
from dlbook.losses import SparseCategoricalCrossentropy

logits = np.array([[60.0, -60.0]], "float32")
answer = [1]  # 네트워크가 완전히 틀렸습니다.

probability = softmax(logits)
print("정답의 확률:", probability[0, 1])

by_probability = SparseCategoricalCrossentropy()
by_logits = SparseCategoricalCrossentropy(from_logits=True)
print(f"확률로 구한 손실: {by_probability(answer, probability):.1f}")
print(f"점수로 구한 손실: {by_logits(answer, logits):.1f}")
for name, loss, y in (("확률로", by_probability, probability),
                      ("점수로", by_logits, logits)):
    _, kept = loss.forward(answer, y)
    dy, _ = loss.backward(1, kept)
    print(f"{name} 구한 그래디언트:", dy[0])
