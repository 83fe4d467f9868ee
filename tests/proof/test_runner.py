"""프로그램을 실행하는 서버가 만나 본 함정을 하나씩 다시 만듭니다."""

import os
import textwrap
import time
from concurrent.futures import ThreadPoolExecutor

import pytest

from press.book import open_book
from press.proof.program import ProofError
from press.proof.runner import ONE_THREAD, Runner
from press.proof.settings import Settings
from tests.small_book import ROOT, SharedRunner

KERAS = ("tensorflow", "keras")
TRAIN = """
import keras, numpy as np
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(np.ones((64, 3)), np.ones((64, 1)), verbose=0)
print("훈련 끝")
"""


@pytest.fixture(scope="module")
def runner(servers):
    made = SharedRunner(open_book(ROOT), servers)
    yield made
    made.close()


@pytest.fixture
def run(runner):
    def run(source, keras=False, path="/책/snippets/x.py", **declared):
        return runner.run_source(
            textwrap.dedent(source).lstrip("\n"), path=path,
            imports=KERAS if keras else (), settings=Settings(**declared))

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
    for _ in range(2):
        assert run(TRAIN, keras=True).output == "훈련 끝\n"


def test_training_after_an_operation_in_another_program(run):
    operation = "import tensorflow as tf; print(float(tf.constant(1.) + 1.))"
    assert run(operation, keras=True).output == "2.0\n"
    assert run(TRAIN, keras=True).output == "훈련 끝\n"


def test_server_itself_never_starts_tensorflow(run):
    source = """
        from tensorflow.python.eager import context
        print(context.context()._initialized)
        """
    assert run(source, keras=True).output == "False\n"


def test_light_programs_do_not_inherit_tensorflow(run):
    source = "import sys; print('tensorflow' in sys.modules)"
    assert run(source).output == "False\n"
    assert run(source, keras=True).output == "True\n"


def test_fresh_program_inherits_nothing(run):
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


def test_fresh_program_chooses_its_backend(run):
    assert "없는 백엔드" in run(BACKEND, keras=True, fresh=True).stderr


def test_forked_program_would_lie_about_its_backend(run):
    assert run(BACKEND, keras=True).output == "tensorflow\n"


def test_programs_do_not_see_the_reader_settings(run, monkeypatch):
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


def test_a_sleeping_program_is_ended_by_the_clock_alone(run):
    """프로세서 시간이 한계입니다. 벽시계는 그 열 배에서 멈춥니다."""
    started = time.monotonic()
    result = run("import time; print('시작', flush=True); time.sleep(60)",
                 limit=0.2)
    assert result.code is None
    assert result.output == "시작\n"
    assert 2 <= time.monotonic() - started < 20


BUSY = """
import threading
import subprocess, sys

print("시작", flush=True)
{}
"""
LOOP = "while True: pass"
CHILD = f"[sys.executable, '-c', '{LOOP}']"


@pytest.mark.parametrize("body", [
    LOOP,
    f"subprocess.run({CHILD})",
    f"threading.Thread(target=subprocess.run, args=({CHILD},)).start()",
    "subprocess.run(['bash', '-c', 'bash -c \"while true; do :; done\"; :'])",
    f"subprocess.run(['bash', '-c', '{{}} -c \"{LOOP}\" & exit'"
    ".format(sys.executable)], stdout=subprocess.DEVNULL)\n"
    "import time; time.sleep(60)",
], ids=["itself", "child", "child of a thread", "grandchild", "orphan"])
def test_the_limit_counts_the_processor_time_of_the_whole_tree(run, body):
    started = time.monotonic()
    result = run(BUSY.format(body), limit=1.0)
    assert (result.code, result.output) == (None, "시작\n")
    assert result.seconds > 0.9
    assert time.monotonic() - started < 9.5  # 벽시계의 한계보다 먼저입니다


def test_seconds_count_the_processor_and_not_the_clock(run):
    slept = run("import time; time.sleep(1)")
    worked = run("import subprocess, sys\n"
                 "subprocess.run([sys.executable, '-c', "
                 "'sum(range(10 ** 7))'])")
    assert slept.seconds < 0.5 < 10 * worked.seconds


def test_time_limit_watches_the_process_not_the_pipe(run):
    """출력 통로를 물고 남은 손자가 있어도 기다림은 프로그램과 함께 끝납니다."""
    started = time.monotonic()
    result = run("import subprocess; subprocess.Popen(['sleep', '60'])")
    assert time.monotonic() - started < 30
    assert result.left == ["sleep 60"]


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
    assert "여기서는 네트워크를 쓸 수 없습니다" in result.stderr


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
    assert "'loopback = true'를 적으세요" in run(source).stderr
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
def test_warnings_from_the_program_are_errors(run, category):
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


def test_shell_program(run):
    result = run("echo 안녕\npwd | wc -l\n", path="/책/snippets/x.sh")
    assert result.output == "안녕\n1\n"


def test_shell_program_stops_at_the_first_error(run):
    result = run("false\necho 안녕\n", path="/책/snippets/x.sh")
    assert (result.code, result.output) == (1, "")


def test_runs_the_same_every_time(run):
    source = "print(hash('텐서'), {'가', '나', '다'})"
    assert run(source).output == run(source, fresh=True).output


def test_answers_may_come_out_of_order(run):
    """여러 스레드가 함께 맡겨도 저마다 제 답을 받습니다."""
    ended = []

    def work(number):
        source = f"import time; time.sleep({(5 - number) / 10}); print({number})"
        output = run(source).output
        ended.append(number)
        return output

    with ThreadPoolExecutor(6) as threads:
        outputs = list(threads.map(work, range(6)))
    assert outputs == [f"{number}\n" for number in range(6)]
    assert ended != sorted(ended)


def test_a_dead_server_is_told(servers):
    runner = Runner(open_book(ROOT))
    server = runner.server(runner.book.light)
    server.process.kill()
    server.process.wait()
    with pytest.raises(RuntimeError, match="서버가 멈췄습니다"):
        runner.run_source("print(1)", settings=Settings())
    with pytest.raises(RuntimeError, match="서버가 멈췄습니다"):
        runner.run_source("print(1)", settings=Settings())
    runner.close()


def test_one_thread_and_no_settings_of_the_reader(run, monkeypatch):
    source = "import os; print(*(os.environ.get(name) for name in {}))"
    names = sorted(ONE_THREAD)
    assert run(source.format(names)).output.split() == ["1"] * len(names)
    names = ["MPLBACKEND", "TZ", "PYTHONHASHSEED", "DLBOOK_ENVIRONMENT"]
    assert run(source.format(names)).output == "svg UTC 0 None\n"


@pytest.fixture
def shared(small_book):
    """maker가 남긴 파일을 둘이 물려받습니다. maker는 몇 번 도는지 셉니다."""
    count = small_book.root / "count"
    small_book.write("snippets/maker.py", f"""\
import os
with open({str(count)!r}, "a") as file:
    file.write("1")
open("kept.txt", "w").write(str(os.getpid()))
""")
    for name in ("one", "two"):
        small_book.write(f"snippets/{name}.py",
                         'print(open("kept.txt").read())\n')
    small_book.declare('["one"]\nafter = ["maker"]\n'
                       '["two"]\nafter = ["maker"]\n')
    return small_book, count


def test_a_producer_runs_once_and_hands_its_files_over(shared):
    book, count = shared
    opened = book.book
    runner = book.runner(opened)
    with ThreadPoolExecutor(3) as threads:
        runs = list(threads.map(runner.run, map(
            opened.program, ("one", "maker", "two"))))
    assert count.read_text() == "1"
    assert runs[0].output == runs[2].output != ""
    assert list(runs[1].files) == ["kept.txt"]
    runner.run(opened.program("one"), 1)  # 씨앗이 다르면 따로입니다
    assert count.read_text() == "11"
    scratch = runner.scratch
    runner.close()
    assert not scratch.exists()


def test_a_command_runs_the_programs_before_it(small_book):
    small_book.write("snippets/maker.py", 'open("kept.txt", "w").write("3")\n')
    small_book.write("snippets/read.py", 'print(open("kept.txt").read())\n')
    small_book.write("snippets/x.sh", "python3 read.py\n")
    small_book.declare('["read"]\nafter = ["maker"]\n'
                       '["x"]\nafter = ["maker", "read"]\n')
    made = small_book.run("snippets/x.sh")
    assert (made.output, made.code) == ("3\n", 0)


def test_a_gpu_program_is_handed_over_unrun(small_book):
    small_book.write("snippets/job.py", 'print("장치: CPU")\n')
    small_book.write("snippets/x.sh", "wc -l < job.py\n")
    small_book.declare('["job"]\ngpu = true\n["x"]\nafter = ["job"]\n')
    assert small_book.run("snippets/x.sh").output.strip() == "1"


def test_a_file_that_nobody_uses_is_told(shared):
    book, _ = shared
    book.write("snippets/two.py", "print(1)\n")
    with pytest.raises(ProofError, match="two.py:1: .*쓰는 것이 없습니다"):
        book.run("snippets/two.py")


def test_a_failing_producer_is_named(shared):
    book, _ = shared
    book.write("snippets/maker.py", "open('kept.txt', 'w')\n1 / 0\n")
    with pytest.raises(ProofError, match="maker.py.*ZeroDivisionError"):
        book.run("snippets/two.py")


@pytest.mark.parametrize("drawn", [
    "np.random.default_rng(0).random()", "np.random.RandomState(0).rand()",
    "random.random()"])
def test_a_shift_changes_the_seeds(run, runner, drawn):
    source = ("import random\nimport numpy as np\n"
              f"random.seed(0)\nprint({drawn})")
    first = run(source).output
    shifted = [runner.run_source(source, settings=Settings(), shift=shift).output
               for shift in (1, 2, 1)]
    assert shifted[0] == shifted[2] != shifted[1] != first != shifted[0]


def test_work_folders_are_removed(run, runner):
    before = set(runner.scratch.iterdir())
    run("print(1)")
    assert set(runner.scratch.iterdir()) == before
