"""안쪽 원판과 바깥 고리 위에 점을 만들어 앞의 몇 개를 봅니다."""
import numpy as np

random = np.random.default_rng(0)
r = np.concatenate([np.sqrt(random.uniform(0, 1, 100)),
                    random.uniform(1.8, 2.6, 100)])
angle = random.uniform(-np.pi, np.pi, 200)
points = np.column_stack([r * np.cos(angle), r * np.sin(angle)])
outside = np.arange(200) >= 100  # 뒤의 100개가 고리에 있습니다

print("점의 수:", len(points))
for number in (0, 1, 100, 101):
    x, y = points[number]
    print(f"{number}번: x {x:+.2f}, y {y:+.2f}, 고리 {outside[number]}")
