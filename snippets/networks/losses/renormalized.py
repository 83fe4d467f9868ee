"""확률로 구한 그래디언트가 소프트맥스를 지나면 '확률 - 정답'이 됩니다."""
import numpy as np

from dlbook import activations
from dlbook.losses import CategoricalCrossentropy

softmax = activations.get("softmax")
p, kept = softmax.forward(np.log([[0.7, 0.2, 0.1]]))
answer = np.array([[1.0, 0.0, 0.0]])

loss = CategoricalCrossentropy()
value, kept_loss = loss.forward(answer, p)
dp, _ = loss.backward(1, kept_loss)
plain = -answer / p
print("식을 그대로 미분한 것:", plain.round(2))
print("합으로 나눈 다음 미분한 것:", dp.round(2))

for name, slope in (("식을 그대로", plain), ("합으로 나눠", dp)):
    dz, _ = softmax.backward(slope, kept)
    print(f"{name} 미분하고 소프트맥스를 지난 것:", dz.round(2))
