"""장치: 이름, nvidia-smi와 프레임워크의 글, 규칙, `python -m dlbook doctor`."""

import dataclasses
import functools
import html
import itertools
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
from dlbook.devices import Facts, doctor, facts, records, terminal
from dlbook.devices.rules.table import REST, RULES

RECORDINGS = Path(__file__).parent / "recordings"

# 기록마다 (첫째로 찾을 것, 다음에 할 일에 들어갈 말). 이상이 없으면 None이고, 알 수
# 없는 기록은 UNKNOWN입니다.
UNKNOWN = "unknown"
EXPECTED = {
    "allocator-warning-well.txt": None,
    "backend-missing.json": ("backend_missing", "pip install torch"),
    "blackwell-handle.txt": ("no_kernel", "KERAS_BACKEND=jax"),
    "blackwell-jit-untried.txt": ("kernel_built_late", "작은 모델"),
    "blackwell-jit-well.txt": None,
    "blackwell-multiply.txt": ("no_kernel", "jax[cuda13]"),
    "blackwell-torch.txt": ("no_kernel", "pytorch.org"),
    "built-with-cuda-alone.txt": UNKNOWN,
    "colab-cpu.json": ("colab_cpu", "런타임 유형 변경"),
    "colab-paste.txt": ("colab_cpu", "런타임 유형 변경"),
    "colab-well.txt": None,
    "colab-without-gpu.txt": ("colab_cpu", "런타임 유형 변경"),
    "conda-cpu-build.txt": ("tensorflow_cpu", "conda remove tensorflow"),
    "conda-cuda-well.txt": None,
    "conda-on-windows.txt": ("native_windows", "wsl --install"),
    "conda-with-header.txt": ("tensorflow_without_cuda", "[and-cuda]"),
    "conda-without-header.txt": ("tensorflow_without_cuda", "[and-cuda]"),
    "cudnn-older.txt": ("cuda_broken", "--force-reinstall 'jax[cuda12]'"),
    "cudnn-starved.txt": ("memory_held", "kill 31337"),
    "cudnn-torch.txt": ("cuda_broken", "--force-reinstall torch"),
    "cuinit-no-device.txt": ("visible_devices", "unset"),
    "device-assert.txt": ("device_assert", "라벨"),
    "device-lib-well.txt": None,
    "device-printed-cpu.txt": ("torch_without_cuda", "pip install torch"),
    "device-printed-well.txt": None,
    "docker-no-gpus.txt": ("container_without_gpu", "--gpus all"),
    "docker-run-without-gpus.txt": ("no_gpu", "--gpus all"),
    "docker-toolkit.txt": ("docker_runtime", "Container Toolkit"),
    "driver-old-for-cuda-13.txt": ("driver_old", "580 이상"),
    "driver-old-for-jax.txt": ("driver_old", "580 이상"),
    "driver-old-ptx.txt": ("driver_old", "가장 새것"),
    "driver-old-torch.txt": ("driver_old", "가장 새것"),
    "driver-updated.txt": ("driver_mismatch", "다시 시작"),
    "english-hint-no-gpu.txt": ("no_gpu", "코랩"),
    "english-powershell.txt": ("driver_missing", "드라이버를 설치"),
    "error-cells-well.txt": ("sensor_broken", "그대로 훈련"),
    "error-fan-alone.txt": ("sensor_broken", "팬과 전원"),
    "error-fan-two-gpus-well.txt": ("sensor_broken", "그대로 훈련"),
    "error-limit-well.txt": ("sensor_broken", "그대로 훈련"),
    "error-power-well.txt": ("sensor_broken", "그대로 훈련"),
    "fallen-while-training.txt": ("gpu_lost", "껐다 켜고"),
    "first-cause-chained.txt": ("import_fails", "--force-reinstall"),
    "first-cause-driver.txt": ("driver_silent", "드라이버를 다시 설치"),
    "first-cause-mismatch.txt": ("driver_mismatch", "다시 시작"),
    "gpu-lost.txt": ("gpu_lost", "껐다 켜고"),
    "h100-well.txt": None,
    "hidden.txt": ("visible_devices", "unset CUDA_VISIBLE_DEVICES"),
    "illegal-access.txt": ("compute_fails", "--force-reinstall torch"),
    "issue-fenced.md": ("tensorflow_without_cuda", "[and-cuda]"),
    "issue-indented.md": ("tensorflow_without_cuda", "[and-cuda]"),
    "issue-list.md": ("driver_silent", "드라이버를 다시 설치"),
    "jax-cpu.txt": ("jax_without_cuda", "pip install -U 'jax[cuda12]'"),
    "jax-plugin-mixed.txt": ("jax_mixed", "jax[cuda12]"),
    "jupyter-env-hides.txt": ("visible_devices", "unset"),
    "jupyter-in-out.txt": ("torch_without_cuda", "pip install torch"),
    "kaggle-old-gpu.txt": ("no_kernel", "pytorch.org"),
    "kepler-tensorflow.txt": ("no_kernel", "코랩"),
    "kepler-torch.txt": ("no_kernel", "pytorch.org"),
    "kernel-changed.txt": ("driver_silent", "드라이버를 다시 설치"),
    "korean-bash.txt": ("driver_missing", "드라이버를 설치"),
    "korean-cmd-cell.txt": ("no_gpu", "드라이버부터"),
    "korean-cmd-torch.txt": ("driver_missing", "드라이버를 설치"),
    "korean-cmd.txt": ("driver_missing", "드라이버를 설치"),
    "korean-folder.txt": ("driver_missing", "드라이버를 설치"),
    "korean-garbled.txt": ("driver_missing", "드라이버를 설치"),
    "korean-hint-torch.txt": ("driver_missing", "드라이버를 설치"),
    "korean-mojibake.txt": ("driver_missing", "드라이버를 설치"),
    "korean-powershell-7.txt": ("driver_missing", "드라이버를 설치"),
    "korean-powershell-torch.txt": ("driver_missing", "드라이버를 설치"),
    "korean-powershell.txt": ("driver_missing", "드라이버를 설치"),
    "korean-python-missing.txt": ("python_missing", "가상 환경"),
    "korean-ubuntu-hint.txt": ("driver_missing", "ubuntu-drivers install"),
    "korean-zsh.txt": ("driver_missing", "드라이버를 설치"),
    "libcudnn-missing.txt": ("cuda_broken", "--force-reinstall torch"),
    "libdevice.txt": ("libdevice_missing", "xla_gpu_cuda_data_dir"),
    "log-alone.txt": ("gpu_unasked", "nvidia-smi가 찍은 글"),
    "mac-cuda.txt": ("apple_gpu", '"mps"'),
    "mac-metal.txt": ("metal_plugin", "pip uninstall tensorflow-metal"),
    "mac-tensorflow.json": ("apple_gpu", "KERAS_BACKEND=torch"),
    "mac-torch-well.json": None,
    "mail-nested.txt": ("driver_mismatch", "다시 시작"),
    "mail-without-space.txt": ("driver_silent", "드라이버를 다시 설치"),
    "memory-csv.txt": ("memory_held", "kill 31337"),
    "memory-two-gpus.txt": ("memory_held", "CUDA_VISIBLE_DEVICES=1"),
    "mig-csv-well.txt": None,
    "mig-empty.txt": ("mig_without_instance", "mig -i 0 -cgi 0 -C"),
    "mig-well.txt": None,
    "mismatch-but-seen.txt": ("smi_alone_fails", "그대로 훈련"),
    "no-tool-but-computes.txt": None,
    "nvml-strange.txt": ("smi_fails", "드라이버를 다시"),
    "old-driver.txt": ("driver_old", "525 이상"),
    "out-of-memory-jax.txt": ("memory_full", "배치 크기"),
    "out-of-memory-tensorflow.txt": ("memory_full", "배치 크기"),
    "out-of-memory-torch.txt": ("memory_full", "배치 크기"),
    "pip-not-found.txt": UNKNOWN,
    "pip-show-torch.txt": ("torch_without_cuda", "pytorch.org"),
    "program-error.txt": ("program_error", "자주 만나는 오류"),
    "python-alone.json": UNKNOWN,
    "python-not-found.txt": ("python_missing", "가상 환경"),
    "python-prompt-well.txt": None,
    "python-too-new.json": ("python_version", "파이썬 3.13"),
    "quoted-torch-cpu.txt": ("torch_without_cuda", "pip install torch"),
    "registered-twice-well.txt": None,
    "second-cuda.txt": ("second_cuda", "unset LD_LIBRARY_PATH"),
    "segmentation-fault.txt": ("framework_dies", "--force-reinstall"),
    "sensor-csv-well.txt": None,
    "several-gpus-one-lost.txt": ("gpu_lost", "껐다 켜고"),
    "smi-alone.txt": ("no_devices", "껐다 켜고"),
    "tensorflow-cpu.txt": ("tensorflow_cpu", "tensorflow[and-cuda]"),
    "tensorflow-dynamic-library.txt": ("tensorflow_without_cuda",
                                       "[and-cuda]"),
    "torch-cpu-prompt.txt": ("gpu_unasked", "nvidia-smi가 찍은 글"),
    "torch-cpu.txt": ("torch_without_cuda", "pytorch.org"),
    "torch-not-installed.txt": ("backend_missing", "pip install torch"),
    "torch-one-line-well.txt": None,
    "ubuntu-no-driver.txt": ("driver_missing", "ubuntu-drivers install"),
    "uv-pip-jax.txt": ("jax_without_cuda", "jax[cuda12]"),
    "windows-csv.txt": ("native_windows", "wsl --install"),
    "windows-native.txt": ("native_windows", "wsl --install"),
    "windows-tensorflow-2.10.txt": ("gpu_unasked", "nvidia-smi가 찍은"),
    "without-and-cuda.txt": ("tensorflow_without_cuda", "[and-cuda]"),
    "wsl-blocked.txt": ("wsl_blocked", "wsl --update"),
    "wsl-korean-hint.txt": ("wsl_driver", "윈도우에 NVIDIA 드라이버"),
    "wsl-libcuda-lost.txt": ("wsl_path", "/usr/lib/wsl/lib"),
    "wsl-linux-driver-korean.txt": ("wsl_linux_driver", "purge"),
    "wsl-no-driver.txt": ("wsl_driver", "윈도우에 NVIDIA 드라이버"),
    "wsl-well.txt": None,
}
NOTES = {"colab_cpu", "gpu_unasked", "kernel_built_late", "no_gpu",
         "program_error", "sensor_broken", "smi_alone_fails"}


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
    ("GPU: 4090 24GB", "", None),
    ("failed on /job:localhost/task:0/device:GPU:0", "", None),
    ("torch True NVIDIA L4", "torch", ("GPU",)),
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
    if EXPECTED[name] is UNKNOWN:
        assert found == [] and code == 0
        assert "이상이 없" not in printed and "기록" in printed
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
                             "CUDA_ERROR_NO_DEVICE\n[]"), "printenv"),
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
    ("cuda_fails", Facts(framework=json.dumps({
        "backend": "jax", "devices": None, "error": "RuntimeError: Unable to "
        "initialize backend 'cuda': INTERNAL"})), "--force-reinstall jax"),
    ("keras_absent", Facts(nvidia_smi=T4, framework="torch True", packages={
        "torch": "2.9.0"}), "pip install keras torch"),
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


# 증거의 무게와 까닭의 차례

LISTED = "[CudaDevice(id=0)]\n"


@pytest.mark.parametrize("sign", [
    "Failed to initialize NVML: Driver/library version mismatch",
    "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA "
    "driver.", "bash: nvidia-smi: command not found",
    "dlbook: no answer in 20 s", "Failed to initialize NVML: Unknown Error"])
def test_what_computes_outweighs_a_tool_that_does_not(sign):
    blind = Facts(nvidia_smi=sign, pci="NVIDIA", framework="jax [CpuDevice(")
    sees = Facts(nvidia_smi=sign, pci="NVIDIA", framework=f"jax {LISTED}")
    assert any(one.fault for one in devices.diagnose(blind))
    assert not any(one.fault for one in devices.diagnose(sees))


@pytest.mark.parametrize("failure, rule", [
    ("'cuModuleLoadData' failed with 'CUDA_ERROR_INVALID_PTX'", "no_kernel"),
    ("CUDA error: no kernel image is available", "no_kernel"),
    ("ptxas fatal : Value 'sm_120' is not defined for option", "no_kernel"),
    ("CUDNN_STATUS_SUBLIBRARY_VERSION_MISMATCH", "cuda_broken"),
    ("Could not create cudnn handle: CUDNN_STATUS_NOT_INITIALIZED",
     "cuda_broken"),
    ("libdevice not found at ./libdevice.10.bc", "libdevice_missing"),
    ("RESOURCE_EXHAUSTED: Out of memory while trying", "memory_full"),
    ("CUDA error: unspecified launch failure", "compute_fails"),
    ("CUBLAS_STATUS_EXECUTION_FAILED", "compute_fails"),
    ("CUDA_ERROR_UNSUPPORTED_PTX_VERSION", "driver_old"),
    ("NVRM: Xid (PCI:0000:01:00): 79", "gpu_lost"),
])
def test_what_fails_when_it_computes_outweighs_a_list(failure, rule):
    for text in (failure + "\n" + LISTED, LISTED + failure + "\n"):
        found = devices.diagnose(Facts(nvidia_smi=T4, framework=text))
        assert [one.name for one in found] == [rule]


@pytest.mark.parametrize("line", [
    "Unable to register cuDNN factory: Attempting to register factory for "
    "plugin cuDNN when one has already been registered",
    "TF-TRT Warning: Could not find TensorRT",
    "could not open file to read NUMA node: /sys/bus/pci/devices/0000:01:00.0",
    "Allocator (GPU_0_bfc) ran out of memory trying to allocate 2.20GiB. The "
    "caller indicates that this is not a failure",
    "except torch.cuda.OutOfMemoryError:",
])
def test_what_only_looks_like_a_failure_is_none(line):
    text = f"{line}\n{LISTED}"
    assert devices.diagnose(Facts(nvidia_smi=T4, framework=text)) == []


def test_a_program_that_trained_filled_the_memory_itself():
    full = table(memory="15000MiB / 15360MiB")
    log = "Using device: cuda\nEpoch 1/2\n"
    assert devices.diagnose(Facts(nvidia_smi=full, framework=log)) == []
    failed = log + "CUDA out of memory"
    assert devices.diagnose(Facts(nvidia_smi=full, framework=failed))[
        0].name == "memory_held"


# 사슬의 단계마다 (까닭, 기록의 토막). 앞의 단계가 뒤의 단계를 일으킵니다.
CHAIN = [
    ("gpu_lost", "$ nvidia-smi\nUnable to determine the device handle for "
     "GPU0000:01:00.0: GPU is lost."),
    ("driver_mismatch", "$ nvidia-smi\nFailed to initialize NVML: "
     "Driver/library version mismatch"),
    ("wsl_blocked", "$ nvidia-smi\nFailed to initialize NVML: GPU access "
     "blocked by the operating system"),
    ("visible_devices", "$ export CUDA_VISIBLE_DEVICES=-1\n$ lspci\n"
     "01:00.0 3D controller: NVIDIA Corporation GA100"),
    ("cuda_broken", "$ python train.py\nCUDNN_STATUS_VERSION_MISMATCH"),
    ("jax_mixed", "$ python -c 'import jax'\nMismatched PJRT plugin"),
    ("no_kernel", "$ python train.py\nno kernel image is available"),
    ("memory_full", "$ python train.py\nCUDA out of memory"),
]


@pytest.mark.parametrize("late", range(1, len(CHAIN)))
def test_the_first_cause_in_the_chain_is_named_not_the_last_line(late):
    for early in range(late):
        first, second = CHAIN[early], CHAIN[late]
        for text in (first[1] + "\n" + second[1],
                     second[1] + "\n" + first[1]):
            found = devices.diagnose(records.read(text))
            names = [one.name for one in found]
            assert names[0] == first[0] and second[0] in names, text


@functools.cache
def samples():
    """까닭마다 그것을 첫째로 찾는 Facts들입니다."""
    found = {cause.name: [] for cause in RULES}
    for name, known, step in CASES:
        found.setdefault(name, []).append(known)
    for name, expected in EXPECTED.items():
        if expected not in (None, UNKNOWN):
            found.setdefault(expected[0], []).append(
                doctor.load(RECORDINGS / name))
    return found


def merged(first, second):
    """두 Facts를 함께 아는 Facts입니다. 서로 다르게 알면 None입니다."""
    old, new, both = vars(first), vars(second), {}
    for one in dataclasses.fields(Facts):
        left, right = old[one.name], new[one.name]
        empty = getattr(Facts(), one.name)
        if isinstance(left, dict) and isinstance(right, dict):
            both[one.name] = right | left
        elif one.name in ("nvidia_smi", "framework", "pci", "kernel"):
            both[one.name] = f"{left}\n{right}"
        elif left == empty or right in (left, empty):
            both[one.name] = right if left == empty else left
        else:
            return None
    return Facts(**both)


def together(early, late):
    """두 까닭의 증거가 함께 있는 Facts들입니다."""
    pairs = itertools.product(samples()[early.name], samples()[late.name])
    both = [one for pair in pairs
            for one in (merged(*pair), merged(*reversed(pair)))]
    return [one for one in both if one and early.look(one) and late.look(one)
            and (early.always or not one.works)]


@pytest.mark.parametrize("place", range(len(RULES) - 2))
def test_of_two_neighbours_the_earlier_is_named(place):
    """함께 있을 수 없는 이웃(윈도우와 WSL)은 건너뛰고 그다음 것과 견줍니다.

    마지막 둘(케라스가 없음과 오래됨)은 함께 있을 수 없습니다.
    """
    early, later = RULES[place], RULES[place + 1:]
    late, both = next((late, both) for late in later
                      if (both := together(early, late)))
    for one in both:
        names = [finding.name for finding in devices.diagnose(one)]
        assert names.index(early.name) < names.index(late.name)


def test_every_rule_is_tested_and_says_where_it_comes_from():
    tested = {case[0] for case in CASES} | {
        expected[0] for expected in EXPECTED.values()
        if expected not in (None, UNKNOWN)}
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


@pytest.mark.parametrize("told, known", [
    ("", {}), ("\n", {}), ("-1\n", {"CUDA_VISIBLE_DEVICES": "-1"})])
def test_an_empty_echo_tells_nothing(told, known):
    """정하지 않은 변수도 빈 변수도 빈 줄입니다."""
    text = f"$ echo $CUDA_VISIBLE_DEVICES\n{told}$ nvidia-smi -L\n"
    assert records.read(text).environ == known


def test_windows_powershell_writes_utf16(tmp_path, capsys):
    path = tmp_path / "facts.json"
    path.write_text(recording("mac-tensorflow.json"), encoding="utf-16")
    assert doctor.main(["--facts", str(path)]) == 1
    path.write_bytes(b"\xef\xbb\xbf" + recording(
        "windows-native.txt").replace("\n", "\r\n").encode())
    assert doctor.main(["--facts", str(path)]) == 1
    assert "wsl --install" in capsys.readouterr().out


def lines(change):
    """줄마다 바꾸는 함수를 글을 바꾸는 함수로 만듭니다."""
    return lambda text: "\n".join(map(change, text.split("\n")))


def prompted(prompt):
    """셸의 프롬프트를 모두 이것으로 바꿉니다."""
    def change(line):
        found = terminal.command(line)
        shell = found and found.shell in ("", "windows")
        return prompt + found.command if shell and found.command.strip() else (
            line)
    return lines(change)


# 옮겨 적은 꼴. 어느 꼴로 옮겨도 진단은 같습니다.
COPIES = {
    "as it is": str,
    "quoted": lines(lambda line: f"> {line}"),
    "quoted without space": lines(lambda line: f">{line}"),
    "quoted twice": lines(lambda line: f"> > {line}"),
    "quoted twice without space": lines(lambda line: f">> {line}"),
    "quoted three times": lines(lambda line: f">>> {line}"),
    "quoted in a letter": lambda text: "민아 님이 씀:\n\n" + lines(
        lambda line: f"> {line}")(text) + "\n\n도와주세요.\n",
    "in prose": lambda text: f"GPU가 안 됩니다.\n\n{text}\n\n고맙습니다.\n",
    "fenced": lambda text: f"```console\n{text}\n```\n",
    "fenced by tildes": lambda text: f"~~~~\n{text}\n~~~~\n",
    "fenced and quoted": lambda text: lines(
        lambda line: f"> {line}")(f"```text\n{text}\n```"),
    "folded": lambda text: f"<details>\n<summary>log</summary>\n\n{text}\n"
    "</details>\n",
    "indented": lines(lambda line: f"    {line}"),
    "indented by a tab": lines(lambda line: f"\t{line}"),
    "windows newlines": lambda text: text.replace("\n", "\r\n"),
    "old mac newlines": lambda text: text.replace("\n", "\r"),
    "byte order mark": lambda text: f"\ufeff{text}",
    "coloured": lines(lambda line: f"\x1b[1;32m{line}\x1b[0m"),
    "coloured without escapes": lines(lambda line: f"[32m{line}[0m"),
    "trailing spaces": lines(lambda line: f"{line}   "),
    "wide spaces": lambda text: text.replace(" ", "\u00a0"),
    "blank lines between": lambda text: text.replace("\n", "\n\n"),
    "html": lambda text: html.escape(text, quote=False),
    "invisible letters": lambda text: text.replace("nvidia", "nvi\u200bdia"),
}
PROMPTS = ("$ ", "# ", "% ", "> ", "", "(base) mina@host:~$ ",
           "root@5e1c3b0a9d2f:/workspace# ", "[mina@node1 book]$ ",
           "mina@mac ~ % ", "❯ ", "➜  book git:(main) ✗ ", "bash-5.1$ ",
           "(.venv) (base) kim@pc:/mnt/c/Users/kim$ ", "PS /srv/mina> ")
WINDOWS = ("C:\\>", "C:\\Users\\홍길동>", "PS C:\\Users\\홍길동> ",
           "(venv) PS D:\\딥러닝 책> ", "C:\\Program Files (x86)\\x>")
# 프롬프트 말고는 윈도우인지 알려 주는 글이 없는 기록
BY_PROMPT = {"windows-csv.txt"}
TERMINALS = [name for name in EXPECTED if not name.endswith(".json")]


@functools.cache
def said(text):
    known = records.read(text)
    return devices.diagnose(known) or doctor.nothing(known)


@pytest.mark.parametrize("copy", COPIES)
def test_however_it_was_copied_the_diagnosis_is_the_same(copy):
    for name in TERMINALS:
        text = recording(name)
        assert said(COPIES[copy](text)) == said(text), name


@pytest.mark.parametrize("prompt", PROMPTS)
def test_whatever_the_prompt_the_diagnosis_is_the_same(prompt):
    for name in TERMINALS:
        if name not in BY_PROMPT:
            text = recording(name)
            assert said(prompted(prompt)(text)) == said(text), name


@pytest.mark.parametrize("prompt", WINDOWS)
def test_prompts_of_windows(prompt):
    for name in TERMINALS:
        known = records.read(recording(name))
        if known.windows or known.backend == "torch":
            first = devices.diagnose(records.read(
                prompted(prompt)(recording(name))))[:1]
            assert [one.name for one in first] == [
                one.name for one in devices.diagnose(known)[:1]], name


def test_a_windows_prompt_tells_the_system_when_nothing_else_does():
    """윈도우에서 텐서플로의 할 일은 리눅스에서와 다릅니다."""
    text = recording("windows-csv.txt")
    assert said(text)[0].name == "native_windows"
    assert said(prompted("$ ")(text))[0].name != "native_windows"


@pytest.mark.parametrize("line", [
    "![화면](https://example.com/a.png)", "! 그런데 이렇게 나옵니다.",
    "100% 다 찼습니다.",
    "% 로 나눈 나머지입니다.", "# Name  Version  Build",
    "C:\\x\\torch\\cuda\\__init__.py:182: UserWarning: a -> b", "...", "> 0",
    "python                    3.12.9", "conda  24.1.2", "nvidia-smi: failed",
    "env: CUDA_VISIBLE_DEVICES=0", "41%   36C    P8             11W /  140W",
])
def test_what_is_no_command(line):
    assert terminal.command(terminal.unmarked(line)) is None


@pytest.mark.parametrize("line, command", [
    ("!pip list", "pip list"), ("%pip list", "pip list"),
    ("%%bash", "bash"), ("In [12]: !nvidia-smi -L", "nvidia-smi -L"),
    ("(venv) PS D:\\딥러닝 책> ver", "ver"), ("C:\\>nvidia-smi", "nvidia-smi"),
    ("PS Microsoft.PowerShell.Core\\FileSystem::\\\\wsl$\\u> ver", "ver"),
    ("(base) me@pc:~/바탕화면/책$ lspci", "lspci"), ("~/책 ❯ lspci", "lspci"),
    ("➜  ~ nvidia-smi", "nvidia-smi"), ("❯ uv pip list", "uv pip list"),
    ("root@a1b2:/# env", "env"), ("# nvidia-smi", "nvidia-smi"),
    ("bash-5.1$ env", "env"), ("nvidia-smi", "nvidia-smi"),
    (">>> import torch", "python: import torch"),
    ("import torch", "python: import torch"),
])
def test_what_is_a_command(line, command):
    assert terminal.command(line).command == command


@pytest.mark.parametrize("encoding", ["cp949", "utf-16", "utf-16-le", "utf-8",
                                      "utf-8-sig"])
def test_encodings_of_korean_windows(tmp_path, encoding):
    path = tmp_path / "facts.txt"
    for name in ("korean-cmd.txt", "korean-powershell.txt"):
        path.write_bytes(recording(name).encode(encoding))
        assert doctor.load(path) == records.read(recording(name))


def test_json_is_read_through_quotes_fences_and_prompts():
    text = recording("mac-tensorflow.json")
    for copy in ("quoted", "fenced", "fenced and quoted", "byte order mark",
                 "windows newlines", "coloured", "indented"):
        assert said(COPIES[copy](text)) == said(text), copy
    asked = f"$ python -m dlbook doctor --json\n{text}\n$ exit\n"
    assert said(asked) == said(text)


@pytest.mark.parametrize("listed", [
    "Package Version\n------- -------\ntorch 2.6.0+cpu",
    "torch==2.6.0+cpu", "torch (2.6.0+cpu)", "Name: torch\nVersion: 2.6.0+cpu",
    "torch @ https://download.pytorch.org/whl/cpu/torch-2.6.0%2Bcpu-cp312-"
    "cp312-linux_x86_64.whl#sha256=0", "├── torch v2.6.0+cpu",
    "# packages in environment at /opt/conda:\n#\n# Name  Version  Build\n"
    "pytorch  2.6.0  cpu_generic_py312_0  conda-forge",
])
def test_every_form_of_a_list_of_packages(listed):
    known = records.read(f"$ pip list | grep torch\n{listed}\n"
                         "$ python -c 'import torch'\nFalse\n"
                         "$ nvidia-smi -L\nGPU 0: NVIDIA L4 (UUID: GPU-1)\n")
    assert list(known.packages.values()) == ["2.6.0+cpu"]
    assert devices.diagnose(known)[0].name == "torch_without_cuda"


def test_a_list_that_was_cut_or_failed_lacks_nothing():
    cut = records.read("$ pip list\nPackage Version\nnumpy 2.1\n...\n")
    assert cut.partial and not cut.lacks("keras")
    failed = records.read("$ pip list\nbash: pip: command not found\n"
                          "$ nvidia-smi\n" + T4)
    assert failed.packages is None


@pytest.mark.parametrize("said_by", [
    "'nvidia-smi'은(는) 내부 또는 외부 명령, 실행할 수 있는 프로그램, 또는\n"
    "배치 파일이 아닙니다.", "명령어 'nvidia-smi' 을(를) 찾을 수 없습니다.",
    "nvidia-smi: 명령을 찾을 수 없습니다", "bash: nvidia-smi: 명령어를 찾을 수 없음",
    "nvidia-smi : 'nvidia-smi' 용어가 cmdlet, 함수, 스크립트 파일 또는 실행할 수 "
    "있는 프로그램 이름으로 인식되지 않습니다.", "zsh: command not found: nvidia-smi",
    "sh: 1: nvidia-smi: not found", "fish: Unknown command: 'nvidia-smi'",
    "-bash: nvidia-smi: command not found",
    "Der Befehl 'nvidia-smi' wurde nicht gefunden.",
    "'nvidia-smi'\ufffd\ufffd(\ufffd\ufffd) \ufffd\ufffd",
])
def test_the_tool_is_missing_in_every_language(said_by):
    known = records.read(f"$ nvidia-smi\n{said_by}\n$ lspci\n01:00.0 VGA "
                         "compatible controller: NVIDIA Corporation AD104\n")
    assert known.smi_missing
    assert devices.diagnose(known)[0].name == "driver_missing"


@pytest.mark.parametrize("name", TERMINALS)
def test_the_exit_code_says_whether_something_is_wrong(tmp_path, name, capsys):
    path = tmp_path / name
    path.write_text(COPIES["fenced and quoted"](recording(name)), "utf-8")
    expected = EXPECTED[name]
    fault = expected not in (None, UNKNOWN) and expected[0] not in NOTES
    assert doctor.main(["--facts", str(path)]) == fault
    assert ("이상이 없습니다" in capsys.readouterr().out) == (expected is None)


@pytest.mark.parametrize("text", [
    "GPU를 샀는데 텐서플로가 느립니다.\n", "{}", '{"python": ""}', "\ufeff\n",
    "$ nvcc --version\nCuda compilation tools, release 12.4\n", "...\n",
    "$ ls\na.py b.py\n", "> \n> \n", "```\n```\n"])
def test_a_record_that_tells_nothing_is_not_well(tmp_path, capsys, text):
    path = tmp_path / "facts.txt"
    path.write_text(text, "utf-8")
    assert doctor.main(["--facts", str(path)]) == 2
    shown = capsys.readouterr()
    assert shown.out == "" and "이상이 없" not in shown.err and shown.err


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
