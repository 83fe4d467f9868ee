"""같은 점을 세 좌표로 적고, 직선 하나로 나누어 봅니다."""
import numpy as np

rng = np.random.default_rng(0)
r = np.concatenate([np.sqrt(rng.uniform(0, 1, 100)),
                    rng.uniform(1.8, 2.6, 100)])
angle = rng.uniform(-np.pi, np.pi, 200)
points = np.column_stack([r * np.cos(angle), r * np.sin(angle)])
ring = np.arange(200) >= 100  # 뒤의 100개가 고리에 있습니다


def best_line(points):
    """직선 36000개 가운데 두 무리를 가장 잘 나눈 것의 정확도입니다."""
    scores = []
    for way in np.radians(np.arange(360)):
        ahead = points @ [np.cos(way), np.sin(way)]
        for place in np.linspace(ahead.min(), ahead.max(), 100):
            scores.append(np.mean((ahead > place) == ring))
    return max(scores)


x, y = points.T
polar = np.column_stack([np.sqrt(x ** 2 + y ** 2), np.arctan2(y, x)])
print(f"가로와 세로: {best_line(points):.2f}")
print(f"90도 돌린 가로와 세로: {best_line(np.column_stack([-y, x])):.2f}")
print(f"거리와 각도: {best_line(polar):.2f}")
