"""배우지 않고 지도를 뒤져 가장 짧은 길을 찾습니다."""
MAP = ("S..#....",
       ".#...##.",
       ".#.#...#",
       "...#.#.G")

cells = {(row, column): mark for row, line in enumerate(MAP)
         for column, mark in enumerate(line) if mark != "#"}
start = next(place for place in cells if cells[place] == "S")
came = {start: None}
waiting = [start]
for place in waiting:  # 가까운 칸부터 차례로 넓혀 갑니다
    row, column = place
    for near in ((row - 1, column), (row + 1, column),
                 (row, column - 1), (row, column + 1)):
        if near in cells and near not in came:
            came[near] = place
            waiting.append(near)

path = [next(place for place in cells if cells[place] == "G")]
while came[path[-1]]:
    path.append(came[path[-1]])
for row, line in enumerate(MAP):
    print("".join("o" if (row, column) in path else mark
                  for column, mark in enumerate(line)))
print("걸음:", len(path) - 1)
print("뒤진 칸:", len(came))
