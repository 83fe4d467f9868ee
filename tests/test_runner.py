"""예제를 실행하는 서버가 만나 본 함정을 하나씩 다시 만듭니다."""

import os
import textwrap
import time

import pytest

from press.examples import Declarations

TRAIN = """
import keras, numpy as np
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(np.ones((64, 3)), np.ones((64, 1)), verbose=0)
print("훈련 끝")
"""


@pytest.fixture
def run(runner):
    def run(source, keras=False, path="/책/snippets/x.py", **declared):
        return runner.run_source(
            textwrap.dedent(source).lstrip("\n"),
            path=path, keras=keras, declarations=Declarations(**declared),
        )

    return run


def test_output_and_source_lines(run):
    result = run("""
        print("하나")

        print("둘\\n셋")
        """)
    assert (result.code, result.output) == (0, "하나\n둘\n셋\n")
    assert result.lines == [1, 3, 3]


def test_starts_in_an_empty_folder(run):
    assert run("import os; print(os.listdir())").output == "[]\n"


def test_traceback_shows_the_real_path_and_line(run, tmp_path):
    path = tmp_path / "broken.py"
    path.write_text("value = 0\n1 / value\n")
    result = run(path.read_text(), path=str(path))
    assert result.code == 1
    assert f'File "{path}", line 2, in <module>' in result.stderr
    assert "1 / value" in result.stderr
    assert "child.py" not in result.stderr
    assert result.error["last"] == "ZeroDivisionError: division by zero"


def test_source_can_be_inspected(run, tmp_path):
    path = tmp_path / "inspected.py"
    path.write_text(
        "import inspect\ndef f():\n    return 1\nprint(inspect.getsource(f))\n"
    )
    assert "return 1" in run(path.read_text(), path=str(path)).output


def test_training_works_again_and_again(run):
    for _ in range(3):
        assert run(TRAIN, keras=True, limit=60).output == "훈련 끝\n"


def test_training_after_an_operation_in_another_example(run):
    operation = "import tensorflow as tf; print(float(tf.constant(1.) + 1.))"
    assert run(operation, keras=True).output == "2.0\n"
    assert run(TRAIN, keras=True, limit=60).output == "훈련 끝\n"


def test_server_itself_never_starts_tensorflow(run):
    source = """
        from tensorflow.python.eager import context
        print(context.context()._initialized)
        """
    assert run(source, keras=True).output == "False\n"


def test_light_examples_do_not_inherit_tensorflow(run):
    source = "import sys; print('tensorflow' in sys.modules)"
    assert run(source).output == "False\n"
    assert run(source, keras=True).output == "True\n"


def test_fresh_example_inherits_nothing(run):
    source = """
        import sys
        print({"numpy", "keras", "tensorflow"} & sys.modules.keys())
        """
    assert run(source, keras=True, fresh=True).output == "set()\n"


BACKEND = """
import os
os.environ["KERAS_BACKEND"] = "없는 백엔드"
import keras
print(keras.backend.backend())
"""


def test_fresh_example_chooses_its_backend(run):
    assert "없는 백엔드" in run(BACKEND, keras=True, fresh=True).stderr


def test_forked_example_would_lie_about_its_backend(run):
    assert run(BACKEND, keras=True).output == "tensorflow\n"


def test_examples_do_not_see_the_reader_settings(run, monkeypatch):
    source = "import os; print(os.environ.get('KERAS_BACKEND'))"
    monkeypatch.setenv("KERAS_BACKEND", "jax")
    assert run(source, fresh=True).output == "None\n"


def test_threads_are_joined_and_atexit_runs_before_the_end(run):
    result = run("""
        import atexit, threading, time

        def work():
            time.sleep(0.2)
            print("스레드")

        atexit.register(print, "작별", end="")
        threading.Thread(target=work).start()
        print("본문")
        """)
    assert result.output == "본문\n스레드\n작별"


def test_output_without_a_final_newline_is_kept(run):
    assert run("import sys; sys.stdout.write('끝')").output == "끝"


def test_output_written_below_python_is_kept(run):
    result = run("import os; os.write(1, '아래'.encode())")
    assert result.output == "아래"


def test_exit_codes(run):
    assert run("import sys; sys.exit(3)").code == 3
    assert run("import sys; sys.exit()").code == 0
    stopped = run("import sys; sys.exit('까닭')")
    assert (stopped.code, stopped.stderr) == (1, "까닭\n")


def test_time_limit_ends_a_sleeping_example(run):
    started = time.monotonic()
    result = run("import time; print('시작', flush=True); time.sleep(60)",
                 limit=0.5)
    assert result.code is None
    assert result.output == "시작\n"
    assert time.monotonic() - started < 10


def test_time_limit_watches_the_process_not_the_pipe(run):
    """출력 통로를 물고 남은 손자가 있어도 기다림은 예제와 함께 끝납니다."""
    result = run("import subprocess; subprocess.Popen(['sleep', '60'])",
                 limit=30)
    assert result.left == ["sleep 60"]
    assert result.seconds < 15


@pytest.mark.parametrize("session", [True, False])
def test_left_over_processes_are_found_and_killed(run, session):
    result = run(f"""
        import subprocess
        worker = subprocess.Popen(["sleep", "61"], start_new_session={session})
        print(worker.pid)
        """)
    assert result.left == ["sleep 61"]
    with pytest.raises(ProcessLookupError):
        os.kill(int(result.output), 0)


def test_left_over_pool_workers_are_found(run):
    result = run("""
        import multiprocessing, os
        for _ in range(2):
            multiprocessing.get_context("fork").Process(
                target=__import__("time").sleep, args=(60,), daemon=False
            ).start()
        os._exit(0)
        """)
    assert len(result.left) == 2


def test_finished_pool_leaves_nothing(run):
    result = run("""
        import multiprocessing

        if __name__ == "__main__":
            with multiprocessing.get_context("fork").Pool(2) as pool:
                print(pool.map(abs, [-1, 2]))
        """)
    assert (result.output, result.left) == ("[1, 2]\n", [])


def test_network_is_closed(run):
    result = run("""
        import urllib.request
        urllib.request.urlopen("http://192.0.2.1")
        """, limit=20)
    assert result.code == 1
    assert "예제는 네트워크를 쓸 수 없습니다" in result.stderr


def test_network_is_closed_for_names(run):
    result = run("import socket; socket.gethostbyname('example.com')")
    assert "요청한 주소: example.com" in result.stderr


def test_loopback_is_closed_unless_declared(run):
    source = """
        import socket
        server = socket.create_server(("127.0.0.1", 0))
        client = socket.create_connection(server.getsockname())
        print(len(client.getsockname()))
        client.close()
        server.close()
        """
    assert "# dlbook: loopback" in run(source).stderr
    assert run(source, loopback=True).output == "2\n"


def test_declared_loopback_still_closes_the_rest(run):
    result = run("""
        import socket
        socket.create_connection(("192.0.2.1", 80), timeout=5)
        """, loopback=True)
    assert "요청한 주소: 192.0.2.1" in result.stderr


def test_network_is_closed_for_other_programs(run):
    namespace = "/proc/self/ns/net"
    inside = run(f"import os; print(os.path.exists({namespace!r}) and "
                 f"os.readlink({namespace!r}))").output.strip()
    if inside in ("False", os.path.realpath(namespace).rpartition("/")[2]):
        pytest.skip("이 컴퓨터는 네트워크 이름 공간을 허락하지 않습니다")
    result = run("""
        import subprocess, sys
        code = "import socket; socket.create_connection(('127.0.0.1', 9), 5)"
        done = subprocess.run([sys.executable, "-c", code],
                              capture_output=True, text=True)
        print("unreachable" in done.stderr)
        """)
    assert result.output == "True\n"


@pytest.mark.parametrize(
    "category", ["DeprecationWarning", "FutureWarning", "RuntimeWarning"]
)
def test_warnings_from_the_example_are_errors(run, category):
    result = run(f"import warnings; warnings.warn('낡음', {category})")
    assert result.error["names"][0] == category


def test_warnings_from_dlbook_are_errors(run):
    result = run("""
        import types
        import warnings
        module = types.ModuleType("dlbook.tensors")
        code = "import warnings; warnings.warn('낡음', DeprecationWarning)"
        exec(code, vars(module))
        """)
    assert result.error["last"] == "DeprecationWarning: 낡음"


def test_warnings_from_other_packages_are_not_errors(run):
    result = run("""
        import types
        module = types.ModuleType("elsewhere")
        code = "import warnings; warnings.warn('낡음', DeprecationWarning)"
        exec(code, vars(module))
        """)
    assert result.code == 0


def test_missing_glyph_is_an_error(run):
    result = run("""
        from matplotlib.figure import Figure
        figure = Figure()
        figure.text(0.5, 0.5, "한글")
        figure.savefig("x.svg")
        """)
    assert result.error["names"][0] == "UserWarning"
    assert "Glyph" in result.error["last"]


def test_pictures_are_collected(run):
    result = run("open('x.svg', 'w').write('<svg/>')")
    assert result.pictures == {"x.svg": b"<svg/>"}


def test_shell_example(run):
    result = run("echo 안녕\npwd | wc -l\n", path="/책/snippets/x.sh")
    assert result.output == "안녕\n1\n"


def test_shell_example_stops_at_the_first_error(run):
    result = run("false\necho 안녕\n", path="/책/snippets/x.sh")
    assert (result.code, result.output) == (1, "")


def test_runs_the_same_every_time(run):
    source = "print(hash('텐서'), {'가', '나', '다'})"
    assert run(source).output == run(source, fresh=True).output
