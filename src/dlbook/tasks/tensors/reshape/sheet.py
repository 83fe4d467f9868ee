"""여러 장을 한 장에

흑백 이미지 여러 장을 한 줄에 `columns`장씩 이어 큰 이미지 하나로 만드는
`sheet(images, columns)`를 적으세요. 크기가 `(6, 28, 28)`이고 `columns`가 3이면 결과는
`(56, 84)`이고, 첫 줄에 0번, 1번, 2번이 놓입니다. 장수는 `columns`로 나누어떨어집니다.
"""

# %% start
import numpy as np


def sheet(images, columns):
    """이미지를 행과 열로 늘어놓아 한 장으로 만듭니다."""
    count, height, width = images.shape
    return images[0]


print(sheet(np.zeros((6, 28, 28)), 3).shape)

# %% check
import numpy as np


def observe(work):
    for shape, columns in [((6, 2, 3), 3), ((6, 2, 3), 2), ((4, 3, 3), 2),
                           ((4, 2, 2), 2), ((6, 28, 28), 3)]:
        images = np.arange(np.prod(shape)).reshape(shape)
        yield f"크기 {shape}, columns = {columns}", work.sheet, images, columns

# %% answer
import numpy as np


def sheet(images, columns):
    """이미지를 행과 열로 늘어놓아 한 장으로 만듭니다."""
    count, height, width = images.shape
    grid = images.reshape(-1, columns, height, width)
    lined = grid.transpose(0, 2, 1, 3)
    return lined.reshape(-1, columns * width)


print(sheet(np.zeros((6, 28, 28)), 3).shape)

# %% wrong: 크기는 맞지만 이미지가 잘려 섞였습니다. 격자로 나눈 다음, 이미지의 행 축을
# 열 번호 축의 앞으로 옮기고 이으세요.
def sheet(images, columns):
    count, height, width = images.shape
    return images.reshape(-1, columns * width)

# %% wrong: 이미지가 아래로 먼저 놓였습니다. 0번의 오른쪽에 1번이 와야 합니다.
def sheet(images, columns):
    count, height, width = images.shape
    grid = images.reshape(columns, -1, height, width)
    return grid.transpose(1, 2, 0, 3).reshape(-1, columns * width)

# %% wrong: 이미지마다 행과 열이 뒤바뀌었습니다. 옮긴 뒤에도 너비의 축이 맨 뒤에
# 남아야 합니다.
def sheet(images, columns):
    count, height, width = images.shape
    grid = images.reshape(-1, columns, height, width)
    return grid.transpose(0, 3, 1, 2).reshape(-1, columns * height)
