"""받침과 탁자의 픽셀을 문턱 하나로, 수를 바꿔 가며 나눠 봅니다."""
import colorsys

import numpy as np

from dlbook import datasets

photo = datasets.coffee()
saucer = np.concatenate([photo[210:290, 95:165].reshape(-1, 3),
                         photo[240:330, 420:460].reshape(-1, 3)])[::5]
table = np.concatenate([photo[0:80, 480:550].reshape(-1, 3),
                        photo[310:400, 480:520].reshape(-1, 3)])[::5]
rgb = np.concatenate([saucer, table]) / 255
is_saucer = np.arange(len(rgb)) < len(saucer)
hsv = np.array([colorsys.rgb_to_hsv(*pixel) for pixel in rgb])
hsv[:, 0] = (hsv[:, 0] + 0.5) % 1 - 0.5  # 빨간색을 0에 둡니다


def best_threshold(numbers):
    """문턱 하나로 받침과 탁자를 나눈 가장 높은 정확도입니다."""
    scores = [np.mean((numbers < t) == is_saucer)
              for t in np.linspace(numbers.min(), numbers.max(), 200)]
    return max(max(scores), 1 - min(scores))


print("받침의 픽셀:", len(saucer))
print("탁자의 픽셀:", len(table))
print(f"빨강의 세기로: {best_threshold(rgb[:, 0]):.2f}")
print(f"색조로: {best_threshold(hsv[:, 0]):.2f}")
