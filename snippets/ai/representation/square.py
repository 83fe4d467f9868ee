"""각도 없이 제곱한 값만으로도 직선 하나로 나뉘는지 봅니다."""
import numpy as np

random = np.random.default_rng(0)
r = np.concatenate([np.sqrt(random.uniform(0, 1, 100)),
                    random.uniform(1.8, 2.6, 100)])
angle = random.uniform(-np.pi, np.pi, 200)
points = np.column_stack([r * np.cos(angle), r * np.sin(angle)])
outside = np.arange(200) >= 100

squares = points ** 2
answers = squares[:, 0] + squares[:, 1] > 2
print(f"제곱한 좌표에서 직선: {np.mean(answers == outside):.2f}")
