"""컴퓨터가 어떤지 모읍니다.

`collect`가 알아낸 것을 Facts에 담습니다. 명령이 찍은 글은 그대로 두고, 읽은 값은
속성으로 꺼냅니다. 그래서 기록 하나로 진단을 되풀이할 수 있습니다.
"""

import fnmatch
import glob
import importlib.metadata
import json
import os
import platform
import re
import struct
import subprocess
import sys
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from dlbook.devices.frameworks import parse_framework
from dlbook.devices.smi import parse_smi

SMI_SECONDS, ASK_SECONDS = 20, 180
NO_ANSWER = "dlbook: no answer"
WSL_SMI = "/usr/lib/wsl/lib/nvidia-smi"
SMI_QUERIES = (
    (),
    ("--query-gpu=index,name,uuid,driver_version,memory.total,memory.used,"
     "memory.free,mig.mode.current,compute_mode", "--format=csv"),
    ("--query-compute-apps=gpu_uuid,pid,process_name,used_memory",
     "--format=csv"),
    ("-L",),
)
POWERSHELL = ("powershell.exe", "-NoProfile", "-Command",
              "(Get-CimInstance Win32_VideoController).Name")
PACKAGES = re.compile(
    r"keras|dlbook|numpy|openvino|(intel[-_])?tensorflow|tf[-_]nightly|torch$|"
    r"jax|nvidia[-_]|pytorch|cudnn|cudatoolkit|(lib)?cu(da|blas|fft)[-_]",
    re.I)
VARIABLES = re.compile(
    r"CUDA_(VISIBLE_DEVICES|HOME|PATH)$|LD_LIBRARY_PATH$|KERAS_|COLAB_|"
    r"JAX_PLAT|NVIDIA_(VISIBLE_DEVICES|REQUIRE_CUDA|DRIVER_CAPABILITIES)$")
# nvidia-smi가 없다는 글은 셸과 언어마다 다르지만 명령의 이름은 꼭 적습니다.
MISSING = re.compile(
    r"command not found|not recognized|not found, but can be|No such file|"
    r"명령어를 찾을 수 없|명령을 찾을 수 없|명령이 아닙니다|배치 파일이 아닙니다|"
    r"인식되지 않습니다|CommandNotFound|nvidia-smi: not found|"
    r"(?-i:^[^\n]*['‘]nvidia-smi(?:\.exe)?['’])", re.I | re.M)
FAILED = re.compile(r"NVIDIA-SMI (has failed|couldn't)|NVML|Permission denied|"
                    r"GLIBC|cannot execute|Segmentation fault", re.I)
# 프레임워크의 글로 엔비디아 GPU가 있음을 압니다.
NVIDIA_SEEN = re.compile(
    r"Cannot dlopen some GPU libraries|An NVIDIA GPU may be present|"
    r"compute capability:? \d|[Cc]apability sm_\d|cuda capability is|"
    r"cuda capability \d|Found GPU\d|Ignoring visible gpu device|"
    r"NVIDIA (GeForce|RTX|Tesla|[AHLV]\d+)|GeForce|GPU \d+ has a total|"
    r"no kernel image|CUDA out of memory|kernel (reported )?version|"
    r"CUDA_ERROR_(?!NO_DEVICE)")
# 어느 운영 체제에서 옮긴 글인지 알려 주는 글
WINDOWS = re.compile(
    r"WDDM|\bTCC\b|Driver-Model|Microsoft Windows|배치 파일이 아닙니다|"
    r"batch file|cmdlet|CommandNotFound|[A-Z]:\\(?:Users|Program)|\.dll\b", re.I)
LINUX = re.compile(r"/(?:home|usr|root|content|opt|mnt|workspace)/|\.so\b|"
                   r"(?:bash|zsh): |_stub\.cc|linux", re.I)


@dataclass(frozen=True)
class Facts:
    """컴퓨터 한 대에서 알아낸 것입니다. 모르는 것은 처음 값 그대로입니다.

    nvidia_smi, framework, pci, kernel은 명령이 찍은 글(출력과 오류)입니다.
    packages가 None이면 설치된 패키지를 묻지 않은 것이고, partial이 True이면
    일부만 안 것입니다. shell은 옮겨 적은 프롬프트가 알려 주는 것으로, "windows"나
    "notebook"이거나 빈 글입니다.
    """

    python: str = ""
    bits: int = 0
    system: str = ""
    release: str = ""
    machine: str = ""
    distro: str = ""
    chip: str = ""
    environment: bool = False
    container: bool = False
    packages: dict | None = None
    partial: bool = False
    environ: dict = field(default_factory=dict)
    configured: str = ""
    toolkits: tuple = ()
    pci: str = ""
    kernel: str = ""
    nvidia_smi: str = ""
    framework: str = ""
    shell: str = ""

    @cached_property
    def smi(self):
        return parse_smi(self.nvidia_smi)

    @cached_property
    def answer(self):
        return parse_framework(self.framework)

    @property
    def backend(self):
        """케라스의 백엔드. 설정에서 알 수 없으면 글에서 짐작합니다."""
        return (self.answer.backend or self.environ.get("KERAS_BACKEND")
                or self.configured or self.only_backend or "tensorflow")

    @property
    def only_backend(self):
        """장치를 찍은 것이 누구인지 모를 때, 하나만 설치한 프레임워크입니다."""
        names = [name for name in ("tensorflow", "jax", "torch")
                 if self.ran and self.has(name)]
        return names[0] if len(names) == 1 else ""

    @property
    def colab(self):
        return any(name.startswith("COLAB_") for name in self.environ) or bool(
            self.said(r"google\.colab|/content/|/usr/local/lib/python3\.\d+/"
                      "dist-packages"))

    @property
    def windows(self):
        """윈도우인지 봅니다. 프롬프트보다 찍은 글을 믿습니다."""
        if self.system:
            return self.system == "Windows"
        if self.release or self.distro or self.said(LINUX):
            return False
        return bool(self.said(WINDOWS)) or self.shell == "windows"

    @property
    def wsl(self):
        return "microsoft" in self.release.lower()

    @property
    def mac(self):
        return self.system == "Darwin"

    @property
    def apple(self):
        return self.mac and (self.machine == "arm64" or "Apple" in self.chip)

    @property
    def nvidia(self):
        """엔비디아 GPU가 있다는 증거가 있는지 봅니다."""
        return bool(self.smi.gpus or "nvidia" in self.pci.lower()
                    or NVIDIA_SEEN.search(self.framework))

    @property
    def smi_works(self):
        return bool(self.smi.gpus)

    @property
    def smi_missing(self):
        return not self.smi.gpus and bool(MISSING.search(self.nvidia_smi)) and (
            not FAILED.search(self.nvidia_smi))

    @property
    def ran(self):
        """백엔드를 가져와 장치를 물은 적이 있는지 봅니다."""
        return self.answer.devices is not None or self.answer.computed

    @property
    def works(self):
        """GPU에서 계산하는지 봅니다. 계산한 것이 다른 표시보다 무겁습니다."""
        answer = self.answer
        return not answer.failed and bool(
            answer.computed or answer.devices and not answer.warned)

    @property
    def blind(self):
        """엔비디아 GPU가 있는데 백엔드가 본 장치가 없는지 봅니다."""
        return self.nvidia and not self.answer.devices

    @property
    def blank(self):
        """GPU에 대해 아는 것이 하나도 없는지 봅니다."""
        return not (self.smi != type(self.smi)() or self.ran or self.nvidia
                    or self.answer.error or self.packages or self.python
                    or self.pci or self.apple or self.answer.failed)

    @property
    def framework_cuda(self):
        """백엔드가 바라는 CUDA의 큰 버전. CPU용이거나 모르면 None입니다."""
        packages, backend = self.packages or {}, self.backend
        sources = {
            "tensorflow": r"nvidia-cuda-runtime-cu(\d+)==",
            "torch": r"torch==\S+\+cu(\d\d)",
            "jax": r"jax-cuda(\d+)-plugin==",
        }
        listed = " ".join(f"{name}=={packages[name]}" for name in packages)
        found = (re.match(r"(\d+)", self.answer.cuda)
                 or backend in sources and re.search(sources[backend], listed)
                 or backend == "torch" and re.search(
                     r"\b\d+\.\d+\.\d+\+cu(\d\d)", self.framework))
        return int(found[1]) if found else None

    def has(self, *names):
        """이 가운데 하나라도 설치되어 있는지 봅니다. 이름에 *를 쓸 수 있습니다."""
        return any(fnmatch.filter(self.packages or {}, name) for name in names)

    def lacks(self, *names):
        """하나도 설치되어 있지 않은지 봅니다. 모르면 False입니다."""
        known = self.packages is not None and not self.partial
        return known and not self.has(*names)

    def said(self, pattern):
        """명령이 찍은 글에 이 말이 있는지 봅니다."""
        text = f"{self.nvidia_smi}\n{self.framework}"
        return re.search(pattern, text) if isinstance(
            pattern, re.Pattern) else re.search(pattern, text, re.I | re.M)


def contained():
    """컨테이너 안인지 봅니다."""
    return "container" in os.environ or any(
        map(os.path.exists, ("/.dockerenv", "/run/.containerenv")))


def collect(ask_seconds=ASK_SECONDS):
    """이 컴퓨터에서 Facts를 모읍니다. 어느 명령이 멈추어도 기다리다 넘어갑니다."""
    system = platform.system()
    home = str(Path.home())
    return Facts(
        python=platform.python_version(), bits=8 * struct.calcsize("P"),
        system=system, release=platform.release(), machine=platform.machine(),
        distro=distro() if system == "Linux" else "",
        chip=shell("sysctl", "-n", "machdep.cpu.brand_string").strip()
        if system == "Darwin" else "",
        environment=sys.prefix != sys.base_prefix
        or "CONDA_PREFIX" in os.environ,
        container=contained(), packages=packages(),
        environ={name: value.replace(home, "~")
                 for name, value in sorted(os.environ.items())
                 if VARIABLES.match(name)},
        configured=configured(),
        toolkits=tuple(sorted(glob.glob("/usr/local/cuda-*"))),
        pci=pci(system), kernel=read("/proc/driver/nvidia/version"),
        nvidia_smi=smi_text().replace(home, "~"),
        framework=shell(sys.executable, "-m", "dlbook.devices.ask",
                        seconds=ask_seconds,
                        TF_CPP_MIN_LOG_LEVEL="0").replace(home, "~"),
    )


def shell(*command, seconds=SMI_SECONDS, **variables):
    """명령을 실행해 출력과 오류를 이어 돌려줍니다. 실패도 글로 돌려줍니다."""
    try:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, encoding="utf-8", errors="replace",
            env=os.environ | variables)
    except FileNotFoundError:
        return f"{command[0]}: command not found\n"
    except OSError as error:
        return f"{command[0]}: {error}\n"
    try:
        output, errors = process.communicate(timeout=seconds)
    except subprocess.TimeoutExpired:
        return wait_no_more(process) + f"{NO_ANSWER} in {seconds} s\n"
    died = f"dlbook: killed by signal {-process.returncode}\n"
    return errors + output + (died if process.returncode < 0 else "")


def wait_no_more(process):
    """멈춘 명령을 끝내고 그때까지 찍은 글을 돌려줍니다.

    고장 난 드라이버 안에서 멈춘 명령은 끝낼 수도 없으므로 오래 기다리지 않습니다.
    """
    process.kill()
    try:
        output, errors = process.communicate(timeout=1)
    except subprocess.TimeoutExpired:
        return ""
    return errors + output


def smi_text():
    """nvidia-smi의 표와 CSV와 목록을 이은 글입니다. WSL에서는 따로 찾습니다."""
    command = "nvidia-smi"
    text = shell(command)
    if "command not found" in text and os.path.exists(WSL_SMI):
        command, text = WSL_SMI, shell(WSL_SMI)
    if not parse_smi(text).gpus:
        return text
    return text + "\n".join(shell(command, *query)
                            for query in SMI_QUERIES[1:])


def packages():
    """프레임워크와 그 둘레의 패키지를 {이름: 버전}으로 모읍니다."""
    found = {}
    for installed in importlib.metadata.distributions():
        name = (installed.metadata["Name"] or "").lower().replace("_", "-")
        if PACKAGES.match(name):
            found[name] = installed.version
    return dict(sorted(found.items()))


def pci(system):
    """꽂혀 있는 그래픽 장치의 이름들입니다."""
    if system == "Windows" or "microsoft" in platform.release().lower():
        return shell(*POWERSHELL)
    if system != "Linux":
        return ""
    lines = [line for line in shell("lspci", "-k").splitlines()
             if re.search(r"VGA|3D|Display|driver in use", line)]
    nvidia = any(read(path).strip() == "0x10de"
                 for path in glob.glob("/sys/bus/pci/devices/*/vendor"))
    return "\n".join(lines) or ("NVIDIA (vendor 0x10de)" if nvidia else "")


def configured():
    """설정 파일 keras.json이 고른 백엔드입니다. 없으면 빈 글입니다."""
    home = Path(os.environ.get("KERAS_HOME") or Path.home() / ".keras")
    try:
        return str(json.loads(read(home / "keras.json")).get("backend", ""))
    except (ValueError, AttributeError):
        return ""


def distro():
    try:
        return platform.freedesktop_os_release().get("ID", "")
    except OSError:
        return ""


def read(path):
    try:
        return Path(path).read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
