"""규칙이 함께 쓰는 것입니다."""

import re

FULL = 0.2  # 빈 메모리가 이보다 적으면 남이 잡은 것입니다
CUDA12_LAST = re.compile(r"V100|P100|P40?\b|GTX|TITAN|Quadro")


def wanted(facts):
    """백엔드를 이 컴퓨터에 설치할 때 pip에 적을 이름입니다."""
    if facts.backend == "jax" and facts.nvidia and not facts.windows:
        return f"'jax[{cuda_extra(facts)}]'"
    if facts.backend in ("jax", "torch"):
        return facts.backend
    gpu = facts.nvidia and not facts.windows and facts.machine != "aarch64"
    return "'tensorflow[and-cuda]'" if gpu else "tensorflow"


def cuda_extra(facts):
    """JAX에 더할 CUDA입니다. CUDA 13은 튜링보다 오랜 GPU를 모릅니다."""
    new = (major(facts.smi.cuda) or 0) >= 13 and not any(
        CUDA12_LAST.search(gpu.name) for gpu in facts.smi.gpus)
    return "cuda13" if new else "cuda12"


def setting(facts, name, value=None):
    """환경 변수를 정하거나(value) 지우는 명령입니다. 윈도우는 다릅니다."""
    if facts.windows:
        return f"set {name}={value or ''}"
    return f"unset {name}" if value is None else f"export {name}={value}"


def install(facts):
    """배포판마다 드라이버를 설치하는 명령입니다. 모르면 빈 글입니다."""
    command = {"ubuntu": "sudo ubuntu-drivers install",
               "debian": "sudo apt install nvidia-driver",
               "fedora": "sudo dnf install akmod-nvidia",
               "arch": "sudo pacman -S nvidia-open"}.get(facts.distro)
    return f"\n{command}" if command else ""


def cards(facts):
    """pci를 물어서 대답을 들었는지 봅니다."""
    return bool(facts.pci) and "not found" not in facts.pci and (
        "dlbook:" not in facts.pci)


def numbers(version):
    return tuple(int(part) for part in re.findall(r"\d+", version))


def major(version):
    return numbers(version)[0] if numbers(version) else None


def libcuda_lost(facts):
    return facts.blind and facts.said(
        r"UNKNOWN ERROR \(303\)|libcuda\.so\.1: cannot open|"
        "Found no NVIDIA driver")


def named(facts, value):
    """CUDA_VISIBLE_DEVICES가 가리키는 GPU들입니다. 틀린 것부터 뒤는 버립니다."""
    found = []
    for part in value.split(","):
        part = part.strip()
        if part.startswith("MIG-"):
            gpu = next((gpu for gpu in facts.smi.gpus if gpu.mig), None)
        else:
            gpu = next((gpu for gpu in facts.smi.gpus
                        if part == str(gpu.number) or part.startswith("GPU-")
                        and (gpu.uuid.startswith(part) or not gpu.uuid)), None)
        if gpu is None:
            break
        found.append(gpu)
    return found


def visible(facts):
    """백엔드가 쓸 GPU들입니다. 첫째에서 계산합니다."""
    value = facts.environ.get("CUDA_VISIBLE_DEVICES")
    return list(facts.smi.gpus) if value is None else named(facts, value)


def share(gpu):
    """비어 있는 메모리의 비율입니다. MIG이면 첫 조각의 것이고, 모르면 1입니다."""
    if gpu.instances:
        used, total = gpu.instances[0]
        return 1 if not total else 1 - used / total
    return 1 if gpu.free is None or not gpu.total else gpu.free / gpu.total


def largest(facts, gpu):
    """GPU의 메모리를 가장 많이 잡은 프로세스입니다. 안 보이면 None입니다."""
    held = [one for one in facts.smi.processes
            if one.gpu in (gpu.number, None)]
    known = [one for one in held if one.memory is not None]
    if len(held) == 1:
        return held[0]
    return max(known, key=lambda one: one.memory, default=None)


def roomy(facts, busy):
    """메모리가 절반 넘게 빈 다른 GPU입니다. 없으면 None입니다."""
    free = [gpu for gpu in facts.smi.gpus if gpu.number != busy.number
            and gpu.free is not None and share(gpu) > 0.5]
    return max(free, key=share, default=None)


def short(name):
    """프로세스의 경로에서 끝 이름만 남깁니다."""
    return re.split(r"[/\\]", name.split(" ")[0] or name)[-1] or name
