"""dlbook.datasets: 데이터가 약속한 그대로인지, 손상을 알아채는지 봅니다."""

import gzip
import hashlib
import inspect
import io
import re
import subprocess
import sys
import tarfile
import zipfile

import numpy as np
import pytest

from dlbook import datasets
from press import learned, pack


def named(splits):
    (train_images, train_labels), (test_images, test_labels) = splits
    return {
        "train_images": train_images, "train_labels": train_labels,
        "test_images": test_images, "test_labels": test_labels,
    }


# 함수마다 카드에 적힌 이름으로 배열을 꺼내는 방법입니다.
READ = {
    "mnist": lambda: named(datasets.mnist()),
    "fashion": lambda: named(datasets.fashion()),
    "penguins": lambda: datasets.penguins()._asdict(),
    "weather": lambda: datasets.weather()._asdict(),
    "elnino": lambda: datasets.elnino()._asdict(),
    "coffee": lambda: {"image": datasets.coffee()},
    "bunny": lambda: datasets.bunny()._asdict(),
    "constitution": lambda: {"text": datasets.constitution()},
}
NAMES = list(READ)


@pytest.fixture(scope="module")
def mnist():
    return datasets.mnist()


@pytest.fixture(scope="module")
def fashion():
    return datasets.fashion()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """고쳐도 되는 데이터 폴더입니다."""
    for card in datasets.CARDS.values():
        (tmp_path / card.file).symlink_to(datasets.DATA / card.file)
    monkeypatch.setattr(datasets, "DATA", tmp_path)
    return tmp_path


def replace(path, data):
    path.unlink()
    path.write_bytes(data)


def test_mnist_has_the_known_class_counts(mnist):
    (_, train_labels), (_, test_labels) = mnist
    assert np.bincount(train_labels).tolist() == [
        5923, 6742, 5958, 6131, 5842, 5421, 5918, 6265, 5851, 5949,
    ]
    assert np.bincount(test_labels).tolist() == [
        980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009,
    ]


def test_mnist_images_are_white_digits_on_black(mnist):
    (train_images, train_labels), (test_images, test_labels) = mnist
    assert train_labels[:8].tolist() == [5, 0, 4, 1, 9, 2, 1, 3]
    assert test_labels[:8].tolist() == [7, 2, 1, 0, 4, 1, 4, 9]
    for images in (train_images, test_images):
        assert images.min() == 0
        assert images.max() == 255
        assert (images.max(axis=(1, 2)) > 100).all()
        border = np.ones((28, 28), bool)
        border[2:-2, 2:-2] = False
        assert images[:, border].mean() < 1 < images[:, ~border].mean()
    assert train_images.mean() == pytest.approx(33.3184, abs=1e-4)


def test_fashion_has_as_many_images_of_each_class(fashion):
    (_, train_labels), (_, test_labels) = fashion
    assert np.bincount(train_labels).tolist() == [600] * 10
    assert np.bincount(test_labels).tolist() == [100] * 10


def test_fashion_keeps_the_order_of_the_original(fashion):
    (train_images, train_labels), (test_images, test_labels) = fashion
    assert train_labels[:10].tolist() == [9, 0, 0, 3, 0, 2, 7, 2, 5, 5]
    assert test_labels[:10].tolist() == [9, 2, 1, 1, 6, 1, 4, 6, 5, 7]
    assert train_images[0].sum() == 76247
    assert train_images[0, 3, 12:21].tolist() == [1, 0, 0, 13, 73, 0, 0, 1, 4]


def test_fashion_images_are_bright_clothes_on_black(fashion):
    for images, _ in fashion:
        assert images.min() == 0
        assert images.max() == 255
        assert (images.max(axis=(1, 2)) > 100).all()
        corners = images[:, ::27, ::27]
        assert np.median(corners) == 0
        assert corners.mean() < 20 < 60 < images.mean() < 90


def test_fashion_images_look_like_their_names(fashion):
    assert datasets.CLOTHES == (
        "T-shirt/top", "Trouser", "Pullover", "Dress", "Coat",
        "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot",
    )
    for images, labels in fashion:
        mean = {
            name: images[labels == number].mean(axis=0)
            for number, name in enumerate(datasets.CLOTHES)
        }
        height, width = {}, {}
        for name, image in mean.items():
            height[name] = (image.mean(axis=1) > 20).sum()
            width[name] = (image.mean(axis=0) > 20).sum()
        assert {name for name in mean if height[name] < 20} == {
            "Sandal", "Sneaker",
        }
        assert {name for name in mean if width[name] < 20} == {
            "Trouser", "Dress",
        }
        # 바지는 두 다리로 갈라져 아래쪽의 가운데가 옆보다 어둡습니다.
        middle = mean["Trouser"][20:27, 13:15].mean()
        legs = mean["Trouser"][20:27, [10, 11, 17, 18]].mean()
        assert middle < legs / 2
        assert mean["Dress"][20:27, 13:15].mean() > 100
        # 긴소매는 아래쪽 가장자리까지 밝고, 짧은 소매는 그렇지 않습니다.
        sleeves = {n: mean[n][18:24, 3:6].mean() for n in mean}
        assert sleeves["T-shirt/top"] < sleeves["Pullover"] / 2
        assert sleeves["T-shirt/top"] < sleeves["Coat"] / 2
        # 발목을 덮는 신발은 운동화보다 높습니다.
        high = {name: mean[name][4:9, 14:26].mean() for name in mean}
        assert high["Ankle boot"] > 5 * high["Sneaker"]


def test_fashion_never_shows_an_image_twice(fashion):
    (train_images, _), (test_images, _) = fashion
    images = {image.tobytes() for image in (*train_images, *test_images)}
    assert len(images) == 7000


def test_penguins_count_each_species():
    penguins = datasets.penguins()
    assert penguins.species_names == ("Adelie", "Chinstrap", "Gentoo")
    counts = dict(zip(penguins.species_names, np.bincount(penguins.species)))
    assert counts == {"Adelie": 152, "Gentoo": 124, "Chinstrap": 68}


def test_penguins_keep_the_file_order_and_the_measures():
    penguins = datasets.penguins()
    assert penguins.feature_names == (
        "bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g",
    )
    np.testing.assert_allclose(
        penguins.features[[0, 343]],
        [[39.1, 18.7, 181, 3750], [50.2, 18.7, 198, 3775]],
        rtol=1e-6,
    )
    names = np.array(penguins.species_names)[penguins.species]
    assert names[[0, 151]].tolist() == ["Adelie", "Adelie"]
    assert names[[152, 275]].tolist() == ["Gentoo", "Gentoo"]
    assert names[[276, 343]].tolist() == ["Chinstrap", "Chinstrap"]


def test_two_penguins_were_not_measured_and_are_nan():
    features = datasets.penguins().features
    missing = np.isnan(features)
    assert np.flatnonzero(missing.any(axis=1)).tolist() == [3, 271]
    assert missing[[3, 271]].all()
    assert np.nanmin(features, axis=0) == pytest.approx(
        [32.1, 13.1, 172, 2700], rel=1e-6
    )
    assert np.nanmax(features, axis=0) == pytest.approx(
        [59.6, 21.5, 231, 6300], rel=1e-6
    )


@pytest.mark.parametrize("city", datasets.CITIES)
def test_weather_has_every_day_of_four_years(city):
    weather = datasets.weather(city)
    days = np.arange("2012-01-01", "2016-01-01", dtype="datetime64[D]")
    np.testing.assert_array_equal(weather.dates, days)
    assert weather.features.shape == (1461, 4)
    assert weather.features.dtype == np.float32


@pytest.mark.parametrize("city", datasets.CITIES)
def test_weather_is_possible_on_earth(city):
    weather = datasets.weather(city)
    columns = dict(zip(weather.feature_names, weather.features.T))
    assert np.isfinite(weather.features).all()
    assert (columns["temp_min"] <= columns["temp_max"]).all()
    assert -20 < columns["temp_min"].min() and columns["temp_max"].max() < 40
    assert columns["precipitation"].min() == 0
    assert columns["precipitation"].max() < 120
    assert 0 < columns["wind"].min() and columns["wind"].max() < 20


@pytest.mark.parametrize(
    "city, day, values",
    [
        ("New York", "2012-01-01", [1.8, 10.0, 3.3, 5.1]),
        ("New York", "2014-01-01", [0.0, 1.1, -4.3, 4.0]),
        ("New York", "2015-12-31", [1.5, 11.1, 6.1, 5.5]),
        ("Seattle", "2012-01-01", [0.0, 12.8, 5.0, 4.7]),
        ("Seattle", "2014-01-01", [0.0, 7.2, 3.3, 1.2]),
        ("Seattle", "2015-12-31", [0.0, 5.6, -2.1, 3.5]),
    ],
)
def test_weather_says_what_the_observers_wrote(city, day, values):
    weather = datasets.weather(city)
    assert weather.feature_names == (
        "precipitation", "temp_max", "temp_min", "wind",
    )
    row = weather.features[weather.dates == np.datetime64(day)]
    np.testing.assert_array_equal(row, np.array([values], np.float32))


def test_weather_without_a_city_is_new_york():
    np.testing.assert_array_equal(
        datasets.weather().features, datasets.weather("New York").features
    )


@pytest.mark.parametrize(
    "city", ["Busan", "new york", "", None, 3, ["Seattle"], np.zeros(2)]
)
def test_weather_names_the_cities_it_knows(city):
    with pytest.raises(ValueError) as error:
        datasets.weather(city)
    message = str(error.value)
    assert f"city에 {city!r} 값이 들어왔지만" in message
    assert "있는 도시: 'New York', 'Seattle'" in message
    assert "이 가운데 하나를 적은 그대로 넣으세요." in message


def test_elnino_has_every_month_of_61_years():
    elnino = datasets.elnino()
    months = np.arange("1950-01", "2011-01", dtype="datetime64[M]")
    np.testing.assert_array_equal(elnino.dates, months)
    assert np.isfinite(elnino.temperatures).all()
    assert 18 < elnino.temperatures.min() < elnino.temperatures.max() < 30


@pytest.mark.parametrize(
    "month, temperature",
    [
        ("1950-01", 23.11), ("1950-12", 21.80), ("1951-01", 24.19),
        ("1983-06", 27.43), ("2010-12", 22.07),
    ],
)
def test_elnino_reads_the_table_row_by_row(month, temperature):
    elnino = datasets.elnino()
    value = elnino.temperatures[elnino.dates == np.datetime64(month)]
    assert value.tolist() == [np.float32(temperature)]


def test_elnino_is_warm_in_march_and_cold_in_september():
    by_month = datasets.elnino().temperatures.reshape(61, 12).mean(axis=0)
    assert (by_month.argmax(), by_month.argmin()) == (2, 8)


def test_constitution_has_every_article_in_order():
    text = datasets.constitution()
    articles = re.findall(r"^제(\d+)조 ", text, re.MULTILINE)
    assert [int(number) for number in articles] == [
        *range(1, 131), *range(1, 7),
    ]
    assert "제1조 ① 대한민국은 민주공화국이다.\n" in text
    assert text.startswith("대한민국헌법\n\n유구한 역사와 전통에 빛나는")
    assert text.endswith("그 직무를 행한다.\n")


def test_constitution_is_plain_korean_text():
    text = datasets.constitution()
    assert type(text) is str
    others = set(re.sub("[가-힣0-9]", "", text))
    assert others == set("\n \",.<>·①②③④⑤⑥⑦")
    assert all(line == line.strip() for line in text.splitlines())
    assert "\n\n\n" not in text


def test_only_weather_takes_an_argument():
    for name in NAMES:
        parameters = inspect.signature(getattr(datasets, name)).parameters
        assert list(parameters) == (["city"] if name == "weather" else [])


def test_coffee_is_a_colour_photograph():
    image = datasets.coffee()
    assert (image.min(), image.max()) == (0, 255)
    red, _, blue = image.reshape(-1, 3).mean(axis=0)
    assert red > 2 * blue  # 갈색 탁자
    assert (image[196:202, 290:310] > 200).all()  # 흰 잔의 테두리


def test_bunny_moves_a_little_from_frame_to_frame():
    clip = datasets.bunny()
    assert clip.frames_per_second == 12
    assert type(clip.frames_per_second) is int
    frames = clip.frames.astype(float)
    steps = np.abs(np.diff(frames, axis=0)).mean(axis=(1, 2, 3))
    assert 0.3 < steps.min() and steps.max() < 10
    assert np.abs(frames[0] - frames[-1]).mean() > steps.max()


def test_bunny_has_the_colours_of_the_film():
    first = datasets.bunny().frames[0].astype(int)
    red, green, blue = first[50:, 64:].mean(axis=(0, 1))
    assert green > red > blue  # 풀밭
    red, green, blue = first[10:25, 100:125].mean(axis=(0, 1))
    assert blue > red  # 하늘


@pytest.mark.parametrize("name", NAMES)
def test_cards_tell_shape_and_dtype(name):
    arrays = {
        key: f"{value.dtype} {value.shape}"
        for key, value in READ[name]().items()
        if isinstance(value, np.ndarray)
    } | {
        key: f"str ({len(value)},)"
        for key, value in READ[name]().items()
        if isinstance(value, str)
    }
    assert datasets.CARDS[name].arrays == arrays


@pytest.mark.parametrize("name", NAMES)
def test_cards_tell_the_checksum(name):
    card = datasets.CARDS[name]
    data = (datasets.DATA / card.file).read_bytes()
    assert hashlib.sha256(data).hexdigest() == card.sha256


@pytest.mark.parametrize("name", NAMES)
def test_cards_and_docstrings_tell_the_licence(name):
    card = datasets.CARDS[name]
    assert all(card), f"빈 칸이 있습니다: {card}"
    assert f"라이선스: {card.licence}\n" in getattr(datasets, name).__doc__


def test_every_file_has_a_card_and_every_card_a_function():
    files = {path.name for path in datasets.DATA.iterdir()}
    files -= {"README.md", *learned.FILES}
    assert files == {card.file for card in datasets.CARDS.values()}
    assert list(datasets.CARDS) == NAMES


@pytest.mark.parametrize("name", NAMES)
def test_readme_lists_every_file(name):
    card = datasets.CARDS[name]
    lines = (datasets.DATA / "README.md").read_text("utf-8").splitlines()
    rights, origin = [
        line for line in lines if line.startswith(f"| `{card.file}` |")
    ]
    assert f"[{card.licence}]({card.licence_url})" in rights
    assert card.credit in rights
    package, version = card.source.split()[1:]
    assert f"`{package}` {version}" in origin
    assert f"{card.sha256}  {card.file}" in lines


def test_readme_carries_the_licence_fashion_asks_for():
    text = " ".join((datasets.DATA / "README.md").read_text("utf-8").split())
    for words in (
        "Copyright © [2017] Zalando SE, https://tech.zalando.com",
        "Permission is hereby granted, free of charge, to any person"
        " obtaining a copy of this software and associated documentation"
        " files (the “Software”), to deal in the Software without",
        "The above copyright notice and this permission notice shall be"
        " included in all copies or substantial portions of the Software.",
        "THE SOFTWARE IS PROVIDED “AS IS”, WITHOUT WARRANTY OF ANY KIND,",
        "OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.",
    ):
        assert words in text


def test_labels_name_everything_in_korean():
    names = {
        *datasets.CLOTHES, *datasets.CITIES, *datasets.SPECIES,
        *datasets.MEASURES, *datasets.OBSERVATIONS,
    }
    assert set(datasets.LABELS) == names
    assert all(re.search("[가-힣]", text) for text in datasets.LABELS.values())


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_file_says_what_to_do(name, folder):
    card = datasets.CARDS[name]
    (folder / card.file).unlink()
    with pytest.raises(FileNotFoundError) as error:
        READ[name]()
    assert str(error.value) == (
        f"{folder / card.file}에는 SHA-256이 {card.sha256}인 파일이 있어야"
        " 하는데 파일이 없습니다. 책의 휠을 다시 받아 설치하세요:"
        " pip install --force-reinstall --no-deps dlbook-….whl"
    )


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("damage", ["flipped", "truncated", "empty"])
def test_a_damaged_file_says_what_came(name, damage, folder):
    card = datasets.CARDS[name]
    path = folder / card.file
    data = bytearray(path.read_bytes())
    if damage == "flipped":
        data[len(data) // 2] ^= 1
    elif damage == "truncated":
        del data[-1]
    else:
        data.clear()
    replace(path, data)
    with pytest.raises(ValueError) as error:
        READ[name]()
    assert str(error.value) == (
        f"{path}에는 SHA-256이 {card.sha256}인 파일이 있어야 하는데 내용이"
        f" 다릅니다. 읽은 파일은 {len(data):,}바이트이고 SHA-256이"
        f" {hashlib.sha256(data).hexdigest()}입니다. 파일이 손상되었습니다."
        " 책의 휠을 다시 받아 설치하세요:"
        " pip install --force-reinstall --no-deps dlbook-….whl"
    )


def test_the_checksum_comes_before_parsing(folder, monkeypatch):
    def parse(*_, **__):
        raise AssertionError("확인하지 않은 파일을 읽었습니다.")

    for card in datasets.CARDS.values():
        replace(folder / card.file, b"damaged")
    monkeypatch.setattr(np, "load", parse)
    monkeypatch.setattr(datasets.csv, "DictReader", parse)
    for name in NAMES:
        with pytest.raises(ValueError, match="손상되었습니다"):
            READ[name]()


def test_arrays_can_be_written_and_are_not_shared():
    first = datasets.coffee()
    first[:] = 0
    assert datasets.coffee().max() == 255


def test_importing_needs_numpy_alone():
    program = (
        "import sys; before = set(sys.modules); import dlbook.datasets;"
        "print(*{name.split('.')[0] for name in set(sys.modules) - before})"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True, text=True, check=True,
    )
    others = set(done.stdout.split()) - set(sys.stdlib_module_names)
    assert others == {"dlbook", "numpy"}


def test_packing_leaves_no_trace_of_the_clock():
    data = pack.npz(frames=np.arange(6, dtype=np.uint8))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        dates = {entry.date_time for entry in archive.infolist()}
    assert dates == {(1980, 1, 1, 0, 0, 0)}


def test_packing_reads_idx():
    head = b"\0\0\x08\x03" + np.array([2, 3, 4], ">i4").tobytes()
    images = pack.idx(head + bytes(range(24)))
    np.testing.assert_array_equal(images, np.arange(24).reshape(2, 3, 4))


def test_packing_keeps_the_observed_columns(tmp_path):
    table = (
        b"location,date,precipitation,temp_max,temp_min,wind,weather\n"
        b"Seattle,2012-01-01,0.0,12.8,5.0,4.7,drizzle\n"
    )
    with tarfile.open(tmp_path / "vega-datasets-0.tgz", "w:gz") as archive:
        entry = tarfile.TarInfo("package/data/weather.csv")
        entry.size = len(table)
        archive.addfile(entry, io.BytesIO(table))
    assert pack.weather(tmp_path).decode() == (
        "location,date,precipitation,temp_max,temp_min,wind\n"
        "Seattle,2012-01-01,0.0,12.8,5.0,4.7\n"
    )


def test_packing_copies_the_months(tmp_path):
    name = "statsmodels/datasets/elnino/elnino.csv"
    with zipfile.ZipFile(tmp_path / "statsmodels-0.whl", "w") as wheel:
        wheel.writestr(name, b"YEAR,JAN\n1950,23.110\n")
    assert pack.elnino(tmp_path) == b"YEAR,JAN\n1950,23.110\n"


def test_packing_leaves_the_web_page_out(tmp_path):
    page = (
        "대한민국헌법\r\n\r\n       제1장 총강\r\n  제1조 ① 대한민국은\r\n"
        " 펼침  부칙 <제10호>  부칙보기\r\n"
    )
    with zipfile.ZipFile(tmp_path / "konlpy-0.whl", "w") as wheel:
        wheel.writestr("konlpy/data/corpus/kolaw/constitution.txt", page)
    assert pack.constitution(tmp_path).decode() == (
        "대한민국헌법\n\n제1장 총강\n제1조 ① 대한민국은\n부칙 <제10호>\n"
    )


def idx_bytes(array):
    """배열을 MNIST의 idx 형식으로 적습니다."""
    sizes = np.array(array.shape, ">i4").tobytes()
    return bytes([0, 0, 8, array.ndim]) + sizes + array.tobytes()


def ar_bytes(**members):
    """파일들을 데비안 패키지의 ar 형식으로 묶습니다."""
    parts = [b"!<arch>\n"]
    for name, data in members.items():
        head = f"{name.replace('_', '.'):16}{0:<12}{0:<6}{0:<6}{100644:<8}"
        parts += [f"{head}{len(data):<10}`\n".encode(), data]
        parts += [b"\n"] * (len(data) % 2)
    return b"".join(parts)


def numbered(count):
    """차례로 번호를 적은 이미지 count장입니다. 크기는 (count, 1, 2)입니다."""
    numbers = np.arange(count, dtype=">u2")
    return numbers.view(np.uint8).reshape(count, 1, 2)


def test_packing_takes_the_first_of_each_label_in_order():
    labels = np.array([2, 0, 2, 1, 2, 0, 0, 1], np.uint8)
    assert pack.first_of_each(labels, 1).tolist() == [0, 1, 3]
    assert pack.first_of_each(labels, 2).tolist() == [0, 1, 2, 3, 5, 7]
    assert pack.first_of_each(labels, 9).tolist() == list(range(8))


@pytest.mark.parametrize("padding", [3, 4])  # 앞 파일의 길이가 홀수, 짝수
def test_packing_picks_clothes_from_a_debian_package(tmp_path, padding):
    counts = {"train": 7000, "t10k": 1200}
    labels = {
        name: (np.arange(count) // 3 % 10).astype(np.uint8)
        for name, count in counts.items()
    }
    files = {}
    for name, count in counts.items():
        files[f"{name}-images-idx3"] = numbered(count)
        files[f"{name}-labels-idx1"] = labels[name]
    inside = io.BytesIO()
    with tarfile.open(fileobj=inside, mode="w:xz") as archive:
        for name, array in files.items():
            data = gzip.compress(idx_bytes(array))
            entry = tarfile.TarInfo(
                f"./usr/share/datasets/fashion-mnist/{name}-ubyte.gz"
            )
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))
    (tmp_path / "dataset-fashion-mnist_0_all.deb").write_bytes(
        ar_bytes(
            debian_binary=b"2.0\n", control_tar_xz=b"x" * padding,
            data_tar_xz=inside.getvalue(),
        )
    )
    packed = pack.fashion(tmp_path)
    assert packed == pack.fashion(tmp_path)
    arrays = np.load(io.BytesIO(packed))
    assert list(arrays) == list(datasets.CARDS["fashion"].arrays)
    for name, part, each in (("train", "train", 600), ("t10k", "test", 100)):
        seen, expected = [0] * 10, []
        for place, label in enumerate(labels[name]):
            seen[label] += 1
            if seen[label] <= each:
                expected.append(place)
        places = arrays[f"{part}_images"].copy().view(">u2").ravel()
        assert places.tolist() == expected
        np.testing.assert_array_equal(
            arrays[f"{part}_labels"], labels[name][expected]
        )


def test_packing_asks_for_the_files_of_a_debian_package():
    with pytest.raises(ValueError, match="data.tar 파일이 없습니다."):
        pack.deb(ar_bytes(debian_binary=b"2.0\n", control_tar_xz=b"x"))


def known(name):
    """패키지를 읽는 대신 이미 있는 파일을 돌려주는 pack의 함수입니다."""
    def read(folder):
        assert folder == "폴더"
        return (datasets.DATA / datasets.CARDS[name].file).read_bytes()

    read.__name__ = name
    return read


def test_packing_makes_every_file(tmp_path, monkeypatch, capsys):
    for name in NAMES:
        monkeypatch.setattr(pack, name, known(name))
    monkeypatch.setattr(sys, "argv", ["pack", "폴더", "--to", str(tmp_path)])
    pack.main()
    assert {path.name for path in tmp_path.iterdir()} == {
        card.file for card in datasets.CARDS.values()
    }
    assert capsys.readouterr().out.count("표와 같음") == len(NAMES)


def test_packing_asks_for_a_missing_package(tmp_path):
    with pytest.raises(FileNotFoundError) as error:
        pack.penguins(tmp_path)
    assert "palmerpenguins-*.whl 파일이 0개 있습니다." in str(error.value)


@pytest.mark.parametrize(
    "yuv, rgb",
    [
        ((16, 128, 128), (0, 0, 0)),
        ((235, 128, 128), (255, 255, 255)),
        ((63, 102, 240), (255, 0, 0)),
        ((173, 42, 26), (0, 255, 0)),
        ((32, 240, 118), (0, 0, 255)),
    ],
)
def test_packing_turns_video_colours_into_rgb(yuv, rgb):
    sizes = (20 * 40, 10 * 20, 10 * 20)
    frame = np.repeat(np.array(yuv, np.uint8), sizes).reshape(30, 40)
    small = pack.small_rgb(frame)
    assert small.shape == (2, 4, 3)
    assert np.abs(small.astype(int) - rgb).max() <= 2
