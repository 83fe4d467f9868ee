"""공개된 nvidia-smi 기록에서 바탕 화면이 잡은 GPU 메모리를 셉니다."""
from dlbook.devices.smi import parse_smi

RECORDS = """\
# https://github.com/GrapixLeGrand/LinuxHowTo/blob/02ff935/README.md
|   0  GeForce GTX 1050    Off  | 00000000:01:00.0 Off |                  N/A |
| N/A   52C    P0    N/A /  N/A |    343MiB /  4042MiB |      3%      Default |
|    0   N/A  N/A      1819      G   /usr/lib/xorg/Xorg                 45MiB |
|    0   N/A  N/A      2480      G   /usr/lib/xorg/Xorg                123MiB |
|    0   N/A  N/A      2653      G   /usr/bin/gnome-shell               92MiB |
|    0   N/A  N/A      3052      G   ...AAAAAAAAA= --shared-files       26MiB |
|    0   N/A  N/A      3265      G   ...AAAAAAAAA= --shared-files       45MiB |

# https://github.com/mxochicale/code/blob/4401037/gpu/nvidia/LOGS.md
|   0  GeForce RTX 2070    Off  | 00000000:01:00.0  On |                  N/A |
| N/A   46C    P8     7W /  N/A |    259MiB /  7973MiB |      1%      Default |
|    0   N/A  N/A      1065      G   /usr/lib/xorg/Xorg                 18MiB |
|    0   N/A  N/A      1120      G   /usr/bin/gnome-shell               69MiB |
|    0   N/A  N/A      1523      G   /usr/lib/xorg/Xorg                124MiB |
|    0   N/A  N/A      1684      G   /usr/bin/gnome-shell               40MiB |
|    0   N/A  N/A      4205      G   /usr/lib/firefox/firefox            1MiB |

# https://github.com/chiehpower/Setup-deeplearning-tools/tree/18c3bd5
# 위의 저장소에서 Upgrade-GPU-Driver/README.md
|   0  NVIDIA TITAN V      Off  | 00000000:01:00.0 Off |                  N/A |
| 34%   49C    P8    33W / 250W |    163MiB / 12063MiB |      0%      Default |
|    0   N/A  N/A      1653      G   /usr/lib/xorg/Xorg                 63MiB |
|    0   N/A  N/A      1965      G   /usr/bin/gnome-shell               97MiB |

# https://github.com/Chachay/fictional-umbrella/blob/965a397/remote/note.md
|   0  Tesla P100-PCIE...  Off  | 00000001:00:00.0 Off |                    0 |
| N/A   30C    P0    31W / 250W |      0MiB / 16280MiB |      0%      Default |
|  No running processes found                                                 |
"""

for record in RECORDS.split("\n\n"):
    (gpu,), processes = parse_smi(record)[2:]
    used = sum(process.memory for process in processes
               if process.name.endswith(("Xorg", "gnome-shell")))
    print(f"{gpu.name}: {gpu.total:,}MiB 중 {used}MiB, {used / gpu.total:.1%}")
