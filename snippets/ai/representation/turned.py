"""점을 통째로 돌리고 늘려도 직선의 정확도가 그대로인지 봅니다."""
import numpy as np

random = np.random.default_rng(0)
r = np.concatenate([np.sqrt(random.uniform(0, 1, 100)),
                    random.uniform(1.8, 2.6, 100)])
angle = random.uniform(-np.pi, np.pi, 200)
points = np.column_stack([r * np.cos(angle), r * np.sin(angle)])
outside = np.arange(200) >= 100


def best_line(points, targets):
    """가장 나은 직선의 정확도입니다."""
    lines = []
    for degree in range(360):
        way = np.cos(np.radians(degree)), np.sin(np.radians(degree))
        ahead = points @ way
        for place in np.linspace(ahead.min(), ahead.max(), 100):
            lines.append(np.mean((ahead > place) == targets))
    return max(lines)


turn = np.array([[0, 1], [-1, 0]])  # 90도 돌립니다
print(f"처음 점: {best_line(points, outside):.2f}")
print(f"90도 돌린 점: {best_line(points @ turn, outside):.2f}")
print(f"세 배로 늘린 점: {best_line(3 * points, outside):.2f}")
