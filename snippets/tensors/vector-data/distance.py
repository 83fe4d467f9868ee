"""몸무게의 단위에 따라 거리와, 거리로 고른 답이 달라지는 것을 봅니다."""
import numpy as np

from dlbook import datasets

penguins = datasets.penguins()
keep = ~np.isnan(penguins.features).any(axis=1)
table, species = penguins.features[keep], penguins.species[keep]


def look(name, table):
    """쌍마다 몸무게의 몫을 구하고, 가장 가까운 펭귄의 종을 답합니다."""
    squares = (table[:, np.newaxis] - table) ** 2
    distances = squares.sum(axis=2)
    others = ~np.eye(len(table), dtype=bool)
    parts = squares[others][:, 3] / distances[others]
    low, middle, high = np.percentile(parts, [5, 50, 95])
    answers = species[np.where(others, distances, np.inf).argmin(axis=1)]
    print(f"{name}의 몫: {low:.1%}, {middle:.1%}, {high:.1%}")
    print(f"{name}의 정확도: {np.mean(answers == species):.2f}")


look("그램", table)
look("킬로그램", table / np.float32([1, 1, 1, 1000]))
look("표준화", (table - table.mean(axis=0)) / table.std(axis=0))
