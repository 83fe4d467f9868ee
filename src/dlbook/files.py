"""네트워크를 .npz 파일 하나에 담고 되살립니다."""

import json
import os
import tempfile
from dataclasses import asdict
from pathlib import Path

import numpy as np

from dlbook import layers
from dlbook.checks.networks import input_shape
from dlbook.checks.several import alone
from dlbook.layers import Node


class NetworkFiles:
    """save와 load를 맡은 네트워크입니다."""

    def save(self, path):
        """층의 설정과 가중치를 .npz 파일 하나에 담습니다.

        다 쓴 다음에야 path의 이름을 붙이므로, 도중에 멈춰도 있던 파일은
        그대로입니다. 가중치에 nan이나 inf가 있으면 쓰지 않고 ValueError가
        납니다. 옵티마이저의 기억은 담지 않습니다.
        """
        path = checked_path(Path(path).resolve())
        known(self)
        self.check_weights("save: {}에 nan이나 inf가 있어 저장하지 "
                           "않았습니다. 다시 훈련한 다음 저장하세요.")
        config = json.dumps(self.config(), default=plain)
        replace(path, lambda file: np.savez(file, config=config,
                                            **self.weights))

    @classmethod
    def load(cls, path):
        """save로 만든 파일에서 네트워크를 되살립니다.

        파일이 없으면 FileNotFoundError, 망가졌거나 save가 만든 파일이 아니면
        ValueError가 납니다.
        """
        path = Path(path)
        if not path.is_file():
            raise FileNotFoundError(
                f"load: '{path}' 파일이 없습니다. 경로를 확인하세요."
            )
        try:
            return read(cls, path)
        except Exception as error:  # 망가진 파일은 무슨 오류든 낼 수 있습니다.
            raise ValueError(
                f"load: '{path}'은(는) Network.save로 만든 파일이 아니거나 "
                "망가졌습니다. 다시 저장하거나 다른 파일을 고르세요."
            ) from error

    def config(self):
        """그래프와 층의 설정을 JSON에 담을 수 있는 dict로 적습니다."""
        return config(self)


def checked_path(path):
    if not path.parent.is_dir():
        raise FileNotFoundError(
            f"save: '{path.parent}' 폴더가 없습니다. 폴더를 먼저 만들거나 "
            "경로를 고치세요."
        )
    if path.suffix != ".npz":
        raise ValueError(
            f"save: 파일 이름은 .npz로 끝나야 하는데 '{path.name}'입니다. "
            f"'{path.name}.npz'처럼 적으세요."
        )
    return path


def known(network):
    """load가 되살릴 수 있는 층만 있는지 봅니다."""
    for layer in network.layers:
        if hasattr(layer, "layers"):
            known(layer)
        elif layers.KINDS.get(type(layer).__name__) is not type(layer):
            raise ValueError(
                f"save: {layer.label}은(는) dlbook.layers의 층이 아니어서 "
                "load로 되살릴 수 없습니다. np.savez로 weights만 담으세요."
            )


def replace(path, write):
    """옆에 다 쓴 다음 이름을 바꿉니다. 있던 파일의 권한을 지킵니다."""
    file = tempfile.NamedTemporaryFile(
        dir=path.parent, suffix=".part", delete=False)
    try:
        with file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(file.name, path.stat().st_mode & 0o777
                 if path.exists() else 0o644)
        os.replace(file.name, path)
    except BaseException:
        Path(file.name).unlink(missing_ok=True)
        raise


def read(kind, path):
    """파일의 네트워크입니다. 맞지 않는 것이 있으면 무슨 오류든 냅니다."""
    with open(path, "rb") as file:
        arrays = dict(np.load(file, allow_pickle=False))
    network = made(kind, json.loads(str(arrays.pop("config"))))
    if arrays.keys() != network.weights.keys():
        raise KeyError("weights")
    for name, value in network.weights.items():
        stored = arrays[name]
        if stored.shape != value.shape or stored.dtype.kind != "f" or (
                not np.isfinite(stored).all()):
            raise ValueError(name)
        value[...] = stored
    return network


def config(network):
    number = {node: n for n, node in enumerate(network.nodes)}
    return {
        "layers": {
            layer.name: {"kind": "Network", "config": config(layer)}
            if hasattr(layer, "layers") else
            {"kind": type(layer).__name__, **asdict(layer)}
            for layer in network.layers
        },
        "nodes": [
            {"layer": node.layer.name,
             "parents": [number[parent] for parent in node.parents]}
            if node.layer else
            {"input": list(node.shape), "name": node.name}
            for node in network.nodes
        ],
        "inputs": [number[node] for node in network.inputs],
        "outputs": [number[node] for node in network.outputs],
    }


def made(kind, config):
    """config가 적은 네트워크를 만듭니다. 가중치는 새로 뽑습니다."""
    built = {name: made_layer(kind, name, dict(settings))
             for name, settings in config["layers"].items()}
    nodes = []
    for entry in config["nodes"]:
        if "input" in entry:
            nodes.append(Node(None, (), input_shape(entry["input"]),
                              entry["name"]))
            continue
        parents = [nodes[n] for n in entry["parents"]]
        layer = built[entry["layer"]]
        nodes.append(layer(alone(parents)))
    return kind([nodes[n] for n in config["inputs"]],
                [nodes[n] for n in config["outputs"]])


def made_layer(kind, name, settings):
    which = settings.pop("kind")
    if which == "Network":
        network = made(kind, settings["config"])
        network.name = name
        return network
    return layers.KINDS[which](**{
        key: tuple(value) if isinstance(value, list) else value
        for key, value in settings.items()})


def plain(value):
    """NumPy의 수와 데이터 타입을 JSON에 담을 수 있게 바꿉니다."""
    return value.item() if hasattr(value, "item") else str(value)
