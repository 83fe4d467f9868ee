"""같은 점을 거리와 각도로 바꿔 적고, 거리의 문턱 하나로 나눕니다."""
import numpy as np

random = np.random.default_rng(0)
r = np.concatenate([np.sqrt(random.uniform(0, 1, 100)),
                    random.uniform(1.8, 2.6, 100)])
angle = random.uniform(-np.pi, np.pi, 200)
points = np.column_stack([r * np.cos(angle), r * np.sin(angle)])
outside = np.arange(200) >= 100

x, y = points.T
distance = np.sqrt(x ** 2 + y ** 2)
theta = np.arctan2(y, x)

for number in (0, 100):
    print(f"{number}번: x {x[number]:+.2f}, y {y[number]:+.2f}"
          f" → 거리 {distance[number]:.2f}, 각도 {theta[number]:+.2f}")
print(f"거리의 문턱 하나: {np.mean((distance > 1.4) == outside):.2f}")

back = np.column_stack([distance * np.cos(theta), distance * np.sin(theta)])
print("되돌리면 처음 점과 같음:", np.allclose(back, points))
