"""장치: 이름, nvidia-smi와 프레임워크의 글, 규칙, `python -m dlbook doctor`."""

import json
import os
import random
import subprocess
import sys
import time
import types
from pathlib import Path

import pytest

from dlbook import devices
from dlbook.devices import Facts, doctor, facts, records
from dlbook.devices.rules.table import REST, RULES

RECORDINGS = Path(__file__).parent / "recordings"

# 기록마다 (첫째로 찾을 것, 다음에 할 일에 들어갈 말). 이상이 없으면 None입니다.
EXPECTED = {
    "backend-missing.json": ("backend_missing", "pip install torch"),
    "colab-cpu.json": ("colab_cpu", "런타임 유형 변경"),
    "docker-no-gpus.txt": ("container_without_gpu", "--gpus all"),
    "driver-updated.txt": ("driver_mismatch", "다시 시작"),
    "gpu-lost.txt": ("gpu_lost", "껐다 켜고"),
    "h100-well.txt": None,
    "hidden.txt": ("visible_devices", "unset CUDA_VISIBLE_DEVICES"),
    "jax-cpu.txt": ("jax_without_cuda", "pip install -U 'jax[cuda12]'"),
    "kernel-changed.txt": ("driver_silent", "드라이버를 다시 설치"),
    "mac-metal.txt": ("metal_plugin", "pip uninstall tensorflow-metal"),
    "mac-tensorflow.json": ("apple_gpu", "KERAS_BACKEND=torch"),
    "mac-torch-well.json": None,
    "memory-csv.txt": ("memory_held", "kill 31337"),
    "memory-two-gpus.txt": ("memory_held", "CUDA_VISIBLE_DEVICES=1"),
    "mig-empty.txt": ("mig_without_instance", "mig -i 0 -cgi 0 -C"),
    "mig-well.txt": None,
    "old-driver.txt": ("driver_old", "525 이상"),
    "python-too-new.json": ("python_version", "파이썬 3.13"),
    "second-cuda.txt": ("second_cuda", "unset LD_LIBRARY_PATH"),
    "smi-alone.txt": ("no_devices", "껐다 켜고"),
    "tensorflow-cpu.txt": ("tensorflow_cpu", "tensorflow[and-cuda]"),
    "torch-cpu.txt": ("torch_without_cuda", "pytorch.org"),
    "ubuntu-no-driver.txt": ("driver_missing", "ubuntu-drivers install"),
    "windows-native.txt": ("native_windows", "wsl --install"),
    "without-and-cuda.txt": ("tensorflow_without_cuda", "[and-cuda]"),
    "wsl-blocked.txt": ("wsl_blocked", "wsl --update"),
    "wsl-no-driver.txt": ("wsl_driver", "윈도우에 NVIDIA 드라이버"),
    "wsl-well.txt": None,
}
NOTES = {"colab_cpu", "no_gpu"}


def recording(name):
    return (RECORDINGS / name).read_text(encoding="utf-8")


def table(row="|   0  Tesla T4   Off | 00000000:00:04.0 Off |       0 |",
          memory="0MiB / 15360MiB", mode="Default", mig="N/A",
          versions="Driver Version: 535.104.05   CUDA Version: 12.2"):
    return (f"| NVIDIA-SMI 535.104.05   {versions} |\n{row}\n"
            f"| N/A   43C    P8   9W /  70W | {memory} |   0%  {mode} |\n"
            f"|      |      |   {mig} |\n")


# 이름

@pytest.fixture
def backend(monkeypatch):
    """케라스와 프레임워크를 흉내 냅니다."""
    def fake(name, module):
        config = types.SimpleNamespace(backend=lambda: name)
        monkeypatch.setitem(sys.modules, "keras",
                            types.SimpleNamespace(config=config))
        monkeypatch.setitem(sys.modules, name, module)
    return fake


def tensorflow(*names):
    details = {number: {"device_name": name} if name else {}
               for number, name in enumerate(names)}
    return types.SimpleNamespace(config=types.SimpleNamespace(
        get_visible_devices=lambda kind: list(details),
        experimental=types.SimpleNamespace(
            get_device_details=details.__getitem__)))


def torch(names=(), mps=False):
    return types.SimpleNamespace(
        backends=types.SimpleNamespace(
            mps=types.SimpleNamespace(is_available=lambda: mps)),
        cuda=types.SimpleNamespace(device_count=lambda: len(names),
                                   get_device_name=names.__getitem__))


def jax(*pairs):
    return types.SimpleNamespace(devices=lambda: [
        types.SimpleNamespace(platform=platform, device_kind=kind)
        for platform, kind in pairs])


@pytest.mark.parametrize("name, module, seen", [
    ("tensorflow", tensorflow(), ()),
    ("tensorflow", tensorflow("NVIDIA L4", None), ("NVIDIA L4", "GPU")),
    ("jax", jax(("cpu", "cpu")), ()),
    ("jax", jax(("gpu", "NVIDIA H100 80GB HBM3")), ("NVIDIA H100 80GB HBM3",)),
    ("torch", torch(), ()),
    ("torch", torch(["Tesla T4", "Tesla T4"]), ("Tesla T4", "Tesla T4")),
    ("torch", torch(mps=True), ("Apple GPU",)),
    ("numpy", types.SimpleNamespace(), ()),
])
def test_names_of_the_devices(backend, monkeypatch, name, module, seen):
    monkeypatch.delenv("KERAS_TORCH_DEVICE", raising=False)
    backend(name, module)
    assert devices.available() == seen
    assert devices.name() == (seen or ("CPU",))[0]
    assert devices.default() == (
        "cpu" if not seen else "mps" if "Apple" in seen[0] else "gpu")


def test_torch_told_to_use_the_cpu(backend, monkeypatch):
    backend("torch", torch(["Tesla T4"]))
    monkeypatch.setenv("KERAS_TORCH_DEVICE", "cpu")
    assert devices.name() == "CPU"


def test_without_keras_and_with_the_standard_library_alone():
    code = ("import sys; before = set(sys.modules)\n"
            "from dlbook import devices\n"
            "assert devices.name() == 'CPU' and devices.available() == ()\n"
            "assert devices.backend() is None\n"
            "print({'numpy', 'keras', 'tensorflow'} & set(sys.modules))")
    source = str(Path(devices.__file__).parents[2])
    done = subprocess.run([sys.executable, "-S", "-c", code],
                          capture_output=True, text=True,
                          env={"PYTHONPATH": source})
    assert (done.stdout, done.stderr) == ("set()\n", "")


# nvidia-smi

def test_table_with_two_gpus_and_processes():
    smi = devices.parse_smi(recording("memory-two-gpus.txt"))
    assert (smi.driver, smi.cuda) == ("525.105.17", "12.0")
    assert [(gpu.number, gpu.used, gpu.total, gpu.free, gpu.mig)
            for gpu in smi.gpus] == [(0, 77010, 81920, 4910, False),
                                     (1, 3, 81920, 81917, False)]
    assert smi.gpus[0].name == "NVIDIA A100-SXM..."
    assert smi.processes[1] == (0, 42152, ".../envs/llm/bin/python3.10", 77004)


@pytest.mark.parametrize("versions, expected", [
    ("Driver Version: 580.82.09   CUDA Version: 13.0", ("580.82.09", "13.0")),
    ("KMD Version: 616.92    CUDA UMD Version: 13.4", ("616.92", "13.4")),
    ("Driver Version: 384.130", ("384.130", "")),
    ("Driver Version: 470.82.01    CUDA Version: N/A", ("470.82.01", "")),
    ("Driver Version: 470.82.01    CUDA Version: ERR!", ("470.82.01", "")),
])
def test_headers_of_many_drivers(versions, expected):
    smi = devices.parse_smi(table(versions=versions))
    assert (smi.driver, smi.cuda) == expected
    assert smi.gpus[0].total == 15360


@pytest.mark.parametrize("row, name", [
    ("|   0  GeForce GTX 680   Off  | 0000:03:00.0  N/A |", "GeForce GTX 680"),
    ("|   3  NVIDIA L40S     TCC   |   00000000:61:00.0 Off |", "NVIDIA L40S"),
    ("   |   0  NVIDIA A40    On  | 00000001:00:00.0 Off | 0 |", "NVIDIA A40"),
    ("|   0  Tesla V100-PCIE...  WDDM | 00000000:84:00.0 Off |",
     "Tesla V100-PCIE..."),
])
def test_rows_of_many_drivers(row, name):
    (gpu,) = devices.parse_smi(table(row)).gpus
    assert (gpu.name, gpu.total, gpu.mode) == (name, 15360, "Default")


def test_unknown_memory_stays_unknown():
    smi = devices.parse_smi(table(memory="Not Supported"))
    assert (smi.gpus[0].total, smi.gpus[0].free) == (None, None)
    csv = "index, name, memory.total [MiB], memory.free [MiB]\n"
    (gpu,) = devices.parse_smi(csv + "0, NVIDIA GB10, [N/A], [N/A]\n").gpus
    assert (gpu.name, gpu.total, gpu.free) == ("NVIDIA GB10", None, None)


@pytest.mark.parametrize("line, process", [
    ("|    0       489      G   /usr/bin/X                  1025MiB |",
     (0, 489, "/usr/bin/X", 1025)),
    ("|    1   N/A  N/A      1300    C+G   ...ms\\Foo Bar.exe    N/A      |",
     (1, 1300, "...ms\\Foo Bar.exe", None)),
    ("|    0    2    0      42153    M+C   python            37459MiB |",
     (0, 42153, "python", 37459)),
])
def test_processes_of_many_drivers(line, process):
    assert devices.parse_smi(line).processes == (process,)


def test_mig_instances_in_table_and_list():
    (gpu,) = devices.parse_smi(recording("mig-well.txt")).gpus
    assert gpu.mig and gpu.instances == ((19, 40192), (37500, 40192))
    (gpu,) = devices.parse_smi(
        "GPU 0: NVIDIA A30 (UUID: GPU-5d5ba0d6)\n"
        "  MIG 1g.6gb     Device  0: (UUID: MIG-c6d4f1ef-42e4)\n").gpus
    assert gpu.mig and len(gpu.instances) == 1 and gpu.uuid == "GPU-5d5ba0d6"
    pending = devices.parse_smi(table(mig="Disabled*")).gpus[0]
    assert not pending.mig


def test_csv_wins_over_the_table():
    csv = ("index, name, memory.total [MiB], memory.used [MiB], "
           "memory.free [MiB]\n0, Tesla T4, 15360 MiB, 3 MiB, 14927 MiB\n")
    (gpu,) = devices.parse_smi(table() + csv).gpus
    assert (gpu.total, gpu.used, gpu.free) == (15360, 3, 14927)


def test_long_query():
    smi = devices.parse_smi(
        "Driver Version   : 450.66\nCUDA Version     : 11.0\n"
        "GPU 00000000:01:00.0\n    Product Name    : GeForce GTX 780\n"
        "    FB Memory Usage\n        Total    : 3018 MiB\n"
        "        Reserved : 20 MiB\n        Used     : 2880 MiB\n"
        "        Free     : 118 MiB\n    BAR1 Memory Usage\n"
        "        Total    : 256 MiB\n    Processes\n"
        "        Process ID      : 1300\n            Name : python\n"
        "            Used GPU Memory : 2800 MiB\n")
    (gpu,) = smi.gpus
    assert (smi.driver, smi.cuda) == ("450.66", "11.0")
    assert (gpu.name, gpu.total, gpu.free) == ("GeForce GTX 780", 3018, 118)
    assert smi.processes == ((0, 1300, "python", 2800),)


# 프레임워크

@pytest.mark.parametrize("text, backend, seen", [
    ("[PhysicalDevice(name='/physical_device:GPU:0', device_type='GPU'), "
     "PhysicalDevice(name='/physical_device:GPU:1', device_type='GPU')]",
     "tensorflow", ("GPU", "GPU")),
    ("[PhysicalDevice(name='/physical_device:CPU:0', device_type='CPU')]",
     "tensorflow", ()),
    ("tensorflow 2.21.0 []", "tensorflow", ()),
    ("Num GPUs Available:  0", "", ()),
    ("Num GPUs Available:  2", "", ("GPU",)),
    ("Created device /job:localhost/replica:0/task:0/device:GPU:0 with 77860 "
     "MB memory:  -> device: 0, name: NVIDIA H100 80GB HBM3, pci bus id: 0",
     "", ("NVIDIA H100 80GB HBM3",)),
    ("[CudaDevice(id=0), CudaDevice(id=1)]", "jax", ("GPU", "GPU")),
    ("[cuda(id=0)]", "jax", ("GPU",)),
    ("[CpuDevice(id=0)]", "jax", ()),
    ("torch 2.11.0+cu130 False", "torch", ()),
    ("torch 2.5.0+cu121 True", "torch", ("GPU",)),
    ("", "", None),
    ("Epoch 1/5", "", None),
])
def test_framework_texts(text, backend, seen):
    answer = devices.parse_framework(text)
    assert (answer.backend, answer.devices) == (backend, seen)


def test_framework_error_is_the_last_line_of_the_traceback():
    answer = devices.parse_framework(
        "Traceback (most recent call last):\n  File \"x\", line 1\n"
        "ModuleNotFoundError: No module named 'keras'\n")
    assert answer.error == "ModuleNotFoundError: No module named 'keras'"
    assert answer.devices is None


# 규칙

def test_every_recording_is_expected():
    assert {path.name for path in RECORDINGS.iterdir()} == set(EXPECTED)


@pytest.mark.parametrize("name", EXPECTED)
def test_recordings(name, capsys):
    found = devices.diagnose(records.read(recording(name)))
    code = doctor.main(["--facts", str(RECORDINGS / name)])
    printed = capsys.readouterr().out
    if EXPECTED[name] is None:
        assert found == [] and code == 0
        assert "이상이 없습니다" in printed
        return
    rule, step = EXPECTED[name]
    assert found[0].name == rule and step in found[0].step
    assert code == (rule not in NOTES)
    assert printed.count("다음에 할 일") == 1


T4 = table()
BLIND = "import tensorflow\n[]"
WSL = "5.15.167.4-microsoft-standard-WSL2"

# 기록에 없는 규칙: (규칙, Facts, 다음에 할 일에 들어갈 말)
CASES = [
    ("python_bits", Facts(bits=32), "64비트"),
    ("rosetta", Facts(system="Darwin", machine="x86_64", chip="Apple M1"),
     "arm64"),
    ("python_version", Facts(python="3.9.6", packages={}), "3.13"),
    ("backend_name", Facts(environ={"KERAS_BACKEND": "pytorch"}),
     "export KERAS_BACKEND=torch"),
    ("backend_name", Facts(system="Windows",
                           environ={"KERAS_BACKEND": "TF"}),
     "set KERAS_BACKEND=tensorflow"),
    ("keras_missing", Facts(packages={"torch": "2"}, nvidia_smi=T4,
                            configured="torch"), "pip install keras torch"),
    ("keras_missing", Facts(framework="No module named 'keras'",
                            nvidia_smi=T4), "'tensorflow[and-cuda]'"),
    ("backend_missing", Facts(packages={"keras": "3.15.1", "jax": "0.10"}),
     "export KERAS_BACKEND=jax"),
    ("keras_old", Facts(packages={"keras": "2.15.0", "tensorflow": "2.15"}),
     "--upgrade keras"),
    ("keras_old", Facts(packages={"keras": "3.9.2", "tensorflow": "2.19"}),
     "--upgrade keras"),
    ("inference_only", Facts(environ={"KERAS_BACKEND": "numpy"}),
     "KERAS_BACKEND=tensorflow"),
    ("dll_load", Facts(framework="ImportError: DLL load failed while "
                       "importing _pywrap_tensorflow_internal"), "재배포"),
    ("illegal_instruction", Facts(framework="dlbook: killed by signal 4"),
     "코랩"),
    ("framework_hangs", Facts(framework="dlbook: no answer in 180 s"),
     "다시 시작"),
    ("import_fails", Facts(framework=json.dumps({
        "devices": None, "error": "ImportError: numpy.dtype size changed"})),
     "--force-reinstall tensorflow"),
    ("framework_dies", Facts(framework="dlbook: killed by signal 11"),
     "--force-reinstall"),
    ("smi_hangs", Facts(nvidia_smi="dlbook: no answer in 20 s"),
     "다시 시작"),
    ("driver_mismatch", Facts(nvidia_smi=T4, framework="kernel version 384.1 "
                              "does not match DSO version 375.66\n[]"),
     "다시 시작"),
    ("wsl_version", Facts(release="4.4.0-19041-Microsoft"), "--set-version"),
    ("wsl_linux_driver", Facts(
        release=WSL, nvidia_smi="couldn't communicate with the NVIDIA driver"),
     "purge"),
    ("container_without_gpu", Facts(
        container=True, pci="NVIDIA (vendor 0x10de)",
        nvidia_smi="nvidia-smi: command not found"), "--gpus all"),
    ("container_lost_gpu", Facts(
        nvidia_smi="Failed to initialize NVML: Unknown Error"), "--gpus all"),
    ("no_permission", Facts(
        nvidia_smi="Failed to initialize NVML: Insufficient Permissions"),
     "usermod"),
    ("gpu_lost", Facts(nvidia_smi="Unable to determine the device handle for "
                       "GPU0000:02:00.0: GPU is lost."), "껐다 켜고"),
    ("driver_missing", Facts(
        system="Windows", pci="NVIDIA GeForce GTX 1650",
        nvidia_smi="nvidia-smi: command not found"), "드라이버를 설치"),
    ("fabric_manager", Facts(nvidia_smi=T4, framework="cuInit: "
                             "CUDA_ERROR_SYSTEM_NOT_READY\n[CpuDevice(id=0)]"),
     "nvidia-fabricmanager"),
    ("visible_devices", Facts(nvidia_smi=T4, framework=BLIND,
                              environ={"CUDA_VISIBLE_DEVICES": ""}), "unset"),
    ("visible_devices", Facts(nvidia_smi=T4, framework="is set to\n"
                              "CUDA_VISIBLE_DEVICES is set to -1\n[]"),
     "unset"),
    ("cuda_no_device", Facts(nvidia_smi=T4, framework="tensorflow "
                             "CUDA_ERROR_NO_DEVICE\n[]"), "echo"),
    ("told_cpu", Facts(nvidia_smi=T4, framework="jax [CpuDevice(id=0)]",
                       environ={"JAX_PLATFORMS": "cpu"}),
     "unset JAX_PLATFORMS"),
    ("driver_old", Facts(release=WSL, nvidia_smi=T4, framework=json.dumps({
        "backend": "torch", "devices": [], "cuda": "13.0"})),
     "윈도우의 NVIDIA 드라이버를 580"),
    ("no_kernel", Facts(nvidia_smi=T4, framework="tensorflow The minimum "
                      "required Cuda capability is 6.0.\n[]"), "코랩"),
    ("no_kernel", Facts(nvidia_smi=T4, framework="CUDA capability sm_120 is not "
                      "compatible with the current PyTorch installation.\n"
                      "True"), "pytorch.org"),
    ("wsl_path", Facts(release=WSL, nvidia_smi=T4, framework="tensorflow "
                       "cuInit: UNKNOWN ERROR (303)\n[]"), "/usr/lib/wsl/lib"),
    ("libcuda_missing", Facts(
        distro="debian", nvidia_smi=T4, framework="tensorflow cuInit: "
        "UNKNOWN ERROR (303)\n[]"), "libcuda1"),
    ("tensorflow_arm", Facts(machine="aarch64", nvidia_smi=T4,
                             framework=BLIND), "jax[cuda12]"),
    ("cuda_broken", Facts(
        nvidia_smi=T4, framework="tensorflow Cannot dlopen some GPU libraries"
        "\n[]", packages={"keras": "3.15.1", "tensorflow": "2.21.0",
                          "nvidia-cudnn-cu12": "9.1"}),
     "--force-reinstall 'tensorflow[and-cuda]'"),
    ("second_cuda", Facts(
        nvidia_smi=T4, environ={"LD_LIBRARY_PATH": "/opt/cudnn-8/lib"},
        framework="tensorflow Loaded runtime CuDNN library: 8.9.7 but\n[Phys"
        "icalDevice(name='/physical_device:GPU:0', device_type='GPU')]"),
     "unset LD_LIBRARY_PATH"),
    ("memory_held", Facts(nvidia_smi=table(memory="15000MiB / 15360MiB")),
     "커널이나 프로그램"),
    ("compute_mode", Facts(nvidia_smi=table(mode="Prohibited"),
                           framework="torch False"), "-c DEFAULT"),
    ("cuda_unknown", Facts(nvidia_smi=T4, framework="torch CUDA unknown "
                           "error - this may be due to\nFalse"), "다시 시작"),
    ("colab_cpu", Facts(
        container=True, framework=BLIND,
        environ={"COLAB_GPU": "", "NVIDIA_VISIBLE_DEVICES": ""},
        nvidia_smi="NVIDIA-SMI has failed because it couldn't communicate "
        "with the NVIDIA driver."), "런타임 유형"),
    ("unseen", Facts(nvidia_smi=T4, framework="torch False"),
     "--force-reinstall torch"),
    ("no_gpu", Facts(nvidia_smi="nvidia-smi: command not found",
                     framework=BLIND), "코랩"),
    ("no_gpu", Facts(nvidia_smi="nvidia-smi: command not found",
                     container=True, framework=BLIND), "--gpus all"),
]


@pytest.mark.parametrize("rule, known, step", CASES,
                         ids=[case[0] for case in CASES])
def test_rules(rule, known, step):
    found = devices.diagnose(known)
    assert found[0].name == rule
    assert step in found[0].step
    assert found[0].fault == (rule not in NOTES)


def test_every_rule_is_tested_and_says_where_it_comes_from():
    tested = {case[0] for case in CASES} | {
        expected[0] for expected in EXPECTED.values() if expected}
    assert {cause.name for cause in RULES + REST} == tested
    for cause in RULES + REST:
        assert cause.look.__doc__ and not cause.look.__doc__.isascii(), cause


def test_unknown_facts_blame_nobody():
    assert devices.diagnose(Facts()) == []
    assert devices.diagnose(Facts(nvidia_smi=T4)) == []
    some = records.read("$ pip list | grep tensorflow\ntensorflow 2.21.0\n")
    assert some.partial and devices.diagnose(some) == []


@pytest.mark.parametrize("value, hidden", [
    ("0", False), ("1,0", False), ("0,7", False), ("7,0", True), ("-1", True),
    ("GPU-8932f937", False), ("GPU-77", True), ("NoDevFiles", True),
])
def test_visible_devices(value, hidden):
    known = records.read(recording("hidden.txt").replace(
        "\n2\n", f"\n{value}\n", 1))
    found = [finding.name for finding in devices.diagnose(known)]
    assert ("visible_devices" in found) is hidden


def test_memory_of_the_chosen_gpu_is_what_counts():
    text = recording("memory-two-gpus.txt")
    chosen = records.read("$ export CUDA_VISIBLE_DEVICES=1\n" + text)
    assert devices.diagnose(chosen) == []


def test_who_holds_the_memory_is_told_only_where_it_is_known():
    full = table(memory="15000MiB / 15360MiB")
    one = "|    0   N/A  N/A      77    C+G   game.exe         N/A      |\n"
    two = "|    0   N/A  N/A      78    C+G   web.exe          N/A      |\n"
    alone = devices.diagnose(Facts(nvidia_smi=full + one))[0]
    assert "game.exe (PID 77)" in alone.wrong
    both = devices.diagnose(Facts(nvidia_smi=full + one + two))[0]
    assert "PID" not in both.wrong and "kill" not in both.step


def test_a_gpu_too_old_for_cuda_13_gets_cuda_12():
    for name, extra in (("NVIDIA H100", "cuda13"), ("Tesla V100", "cuda12")):
        row = f"|   0  {name}   Off | 00000000:00:04.0 Off |  0 |"
        known = Facts(framework="jax [CpuDevice(id=0)]", packages={
            "jax": "0.10.2", "keras": "3.15.1"}, nvidia_smi=table(
                row, versions="KMD Version: 610.43 CUDA UMD Version: 13.3"))
        assert extra in devices.diagnose(known)[0].step


def test_garbage_never_raises():
    random.seed(0)
    letters = "|+-= 0123456789MiBGPU:,.[]()\n\t{}\"'$>가A%\\*"
    texts = [recording(name) for name in EXPECTED]
    for _ in range(300):
        noise = "".join(random.choices(letters, k=200))
        text = list(random.choice(texts))
        for _ in range(40):
            text[random.randrange(len(text))] = random.choice(letters)
        for one in (noise, "".join(text), "".join(text)[:len(text) // 2]):
            known = Facts(nvidia_smi=one, framework=one, pci=one)
            assert doctor.report(known, devices.diagnose(known))
            try:
                records.read(one)
            except records.RecordError:
                pass


# 기록

def test_json_comes_back_as_it_was():
    for name in EXPECTED:
        known = records.read(recording(name))
        assert records.read(records.write(known)) == known
        assert records.write(known).isascii()


def test_terminal_of_many_shells():
    known = records.read(recording("ubuntu-no-driver.txt"))
    assert known.distro == "ubuntu" and "AD106" in known.pci
    assert records.read(recording("windows-native.txt")).system == "Windows"
    known = records.read(recording("docker-no-gpus.txt"))
    assert known.container and known.environ["NVIDIA_VISIBLE_DEVICES"] == "all"
    known = records.read(recording("torch-cpu.txt"))
    assert known.environ == {"KERAS_BACKEND": "torch"} and known.windows
    known = records.read(recording("mac-metal.txt"))
    assert known.apple and known.packages["tensorflow-metal"] == "1.2.0"


def test_windows_powershell_writes_utf16(tmp_path, capsys):
    path = tmp_path / "facts.json"
    path.write_text(recording("mac-tensorflow.json"), encoding="utf-16")
    assert doctor.main(["--facts", str(path)]) == 1
    path.write_bytes(b"\xef\xbb\xbf" + recording(
        "windows-native.txt").replace("\n", "\r\n").encode())
    assert doctor.main(["--facts", str(path)]) == 1
    assert "wsl --install" in capsys.readouterr().out


@pytest.mark.parametrize("text, reason", [
    ("", "기록이 비어 있습니다"),
    ("{", "JSON을 읽을 수 없습니다"),
    ('{"gpu": 1}', "gpu이라는 항목은 없습니다"),
    ('{"nvidia_smi": 3}', "nvidia_smi에 3이(가) 왔습니다"),
    ('{"packages": []}', "packages에"),
    ("\0\1\2", "글이 아닙니다"),
    ("$ ls\n", "아는 명령이 없습니다"),
])
def test_broken_recordings(tmp_path, capsys, text, reason):
    path = tmp_path / "facts.json"
    path.write_text(text)
    assert doctor.main(["--facts", str(path)]) == 2
    shown = capsys.readouterr()
    assert reason in shown.err and shown.out == ""


def test_missing_recording(tmp_path, capsys):
    assert doctor.main(["--facts", str(tmp_path / "nowhere")]) == 2
    assert "그런 파일이 없습니다" in capsys.readouterr().err
    assert doctor.main(["--facts", str(tmp_path)]) == 2
    assert "폴더입니다" in capsys.readouterr().err


# 모으기

def test_commands_that_hang_fail_or_die():
    start = time.monotonic()
    hung = facts.shell(sys.executable, "-c", "import time; print('나', "
                       "flush=True); time.sleep(60)", seconds=1)
    assert time.monotonic() - start < 10
    assert hung == "나\ndlbook: no answer in 1 s\n"
    assert facts.shell("no-such-command") == (
        "no-such-command: command not found\n")
    died = facts.shell(sys.executable, "-c",
                       "import os; os.kill(os.getpid(), 4)")
    assert "killed by signal 4" in died
    both = facts.shell(sys.executable, "-c", "import sys; print('out'); "
                       "print('err', file=sys.stderr)")
    assert both == "err\nout\n"


@pytest.fixture
def machine(tmp_path, monkeypatch):
    """nvidia-smi를 흉내 낸 컴퓨터입니다. 프레임워크는 부르지 않습니다."""
    def make(script):
        command = tmp_path / "nvidia-smi"
        command.write_text("#!/bin/sh\n" + script, encoding="utf-8")
        command.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
        monkeypatch.setattr(facts, "SMI_SECONDS", 1)
        monkeypatch.setattr(sys, "executable", "no-python")
        return facts.collect()
    return make


def test_collect_reads_table_and_csv(machine):
    known = machine(
        'case "$1" in\n--query-gpu*) echo "index, name, memory.free [MiB]"; '
        'echo "0, Tesla T4, 14927 MiB";;\n--query-compute*) '
        'echo "gpu_uuid, pid, process_name, used_gpu_memory [MiB]"; '
        'echo "GPU-1, 77, python, 10 MiB";;\n-L) echo '
        '"GPU 0: Tesla T4 (UUID: GPU-1)";;\n*) cat <<END\n' + T4
        + "END\n;;\nesac\n")
    assert known.smi.driver == "535.104.05"
    assert known.smi.gpus[0].free == 14927
    assert known.smi.processes == ((0, 77, "python", 10),)


def test_collect_keeps_errors_and_hides_home(machine):
    known = machine("echo $HOME/secret; echo 'No devices were found' >&2; "
                    "exit 6\n")
    assert known.nvidia_smi == "No devices were found\n~/secret\n"
    assert devices.diagnose(known)[0].name == "no_devices"
    assert str(Path.home()) not in records.write(known)


def test_doctor_on_this_machine(tmp_path):
    """진짜 프레임워크에 묻습니다. GPU가 없으면 CPU로 훈련할 수 있습니다."""
    done = subprocess.run(
        [sys.executable, "-m", "dlbook", "doctor", "--json"], cwd=tmp_path,
        capture_output=True, text=True, env=os.environ | {
            "KERAS_BACKEND": "tensorflow"})
    known = records.read(done.stdout)
    assert known.answer.backend == "tensorflow" and not known.answer.error
    assert known.packages["keras"] and known.python in sys.version
    findings = devices.diagnose(known)
    assert done.returncode == any(finding.fault for finding in findings)
    if not known.nvidia and not known.wsl and not known.container:
        assert [one.name for one in findings] == ["no_gpu"]
    report = doctor.report(known, findings)
    assert "tensorflow 2" in report and "보이는 장치" in report


def test_reports_fit_the_terminal():
    cases = [known for rule, known, step in CASES]
    cases += [records.read(recording(name)) for name in EXPECTED]
    cases += [Facts(toolkits=("/usr/local/cuda-" + "1" * 200,),
                    python="가" * 100)]
    for known in cases:
        for line in doctor.report(known, devices.diagnose(known)).splitlines():
            assert doctor.width(line) <= 80, line
            assert line == line.rstrip()


def test_command_line_in_korean(capsys):
    from dlbook.__main__ import main

    assert main([]) == 2 and "쓰는 법" in capsys.readouterr().err
    assert main(["--help"]) == 0 and "쓰는 법" in capsys.readouterr().out
    assert main(["doctor", "--facts",
                 str(RECORDINGS / "h100-well.txt")]) == 0
    assert "NVIDIA H100 80GB HBM3에서 계산합니다" in capsys.readouterr().out
