"""The servers that may write: added, tested, changed and removed. Every change counts when it is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from studio.errors import StudioError
from studio.session.servers import Server, Servers, Tested, checked_address
from studio.ui.announce import announce
from studio.ui.controls import button, text
from studio.ui.scrolling import fit
from studio.ui.spoken import spoken
from studio.write.addresses import host_of, leaves_machine

USUAL = (
    ("Ollama", "http://127.0.0.1:11434/v1"),
    ("LM Studio", "http://127.0.0.1:1234/v1"),
    ("llama.cpp", "http://127.0.0.1:8080/v1"),
    ("vLLM", "http://127.0.0.1:8000/v1"),
)
SERVER = Qt.ItemDataRole.UserRole


class ServersDialog(QDialog):
    """The list at the left, the chosen server or a new one at the right."""

    def __init__(self, servers: Servers, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._servers = servers
        self._shown: Server | None = None  # None: a new one
        self._asked = ""  # the address that is being tested
        self.setObjectName("servers_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Model servers"))
        self.list = QListWidget()
        self.list.setObjectName("servers_list")
        self.list.setAccessibleName(self.tr("Servers"))
        self.list.setToolTip(self.tr("The servers that you added; choose one to change it"))
        self.list.setProperty("role", "boxed")
        self.list.setFixedWidth(180)
        self.new = button("new_server_button", self.tr("Add a server"), self.tr("Begin with an empty form"))
        self.name = self._line("server_name_edit", self.tr("Name"), self.tr("What you call it"), "Ollama")
        tip = self.tr("Where it answers, up to and with /v1")
        self.address = self._line("server_address_edit", self.tr("Address"), tip, USUAL[0][1])
        self.key = self._line("server_key_edit", self.tr("Key"), self.tr("Only if the server wants one"), "")
        self.key.setEchoMode(QLineEdit.EchoMode.Password)
        tip = self.tr("Their names, with commas between; Test fills this in")
        self.models = self._line("server_models_edit", self.tr("Models"), tip, "qwen3, llama3.2")
        self.usual = [self._usual(name, address) for name, address in USUAL]
        self.key_hint = text("", "faint", wrap=True)
        self.away = text("", "warn", wrap=True)
        self.away.setObjectName("server_away_text")
        self.state = text("", "dim", wrap=True)
        self.state.setObjectName("server_state")
        self.test = button("test_server_button", self.tr("Test"), self.tr("Ask it for its models; no text is sent"))
        self.remove = button("remove_server_button", self.tr("Remove"), self.tr("Forget this server and its key"))
        self.save = button("save_server_button", self.tr("Save"), self.tr("Offer its models in the dock"), "primary")
        self.done_button = button("close_servers_button", self.tr("Close"), self.tr("Saved servers stay (Escape)"))
        self._arrange()
        self._connect()
        self.fill_list()
        servers.look_for_keyring()

    # The list

    def fill_list(self) -> None:
        """The servers there are now, the one in the form chosen."""
        before = self.list.blockSignals(True)
        self.list.clear()
        for server in self._servers.all:
            item = QListWidgetItem(server.name)
            item.setData(SERVER, server)
            item.setToolTip(server.address)
            self.list.addItem(item)
            if self._shown is not None and server.address == self._shown.address:
                self._shown = server
                self.list.setCurrentItem(item)
        self.list.blockSignals(before)
        if self._shown is not None and self._shown not in self._servers.all:
            self._shown = None
        if self._shown is None and self.list.count() and not self._typed():
            self.list.setCurrentRow(0)
            self._choose(self.list.item(0))
        elif not self.list.count() and not self._typed():
            self.begin()
        self._show_state()

    def begin(self) -> None:
        """An empty form."""
        self.list.clearSelection()
        self.list.setCurrentRow(-1)
        self._fill(None)
        self.name.setFocus()

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self._fill(item.data(SERVER))

    def _fill(self, server: Server | None) -> None:
        self._shown = server
        self.name.setText(server.name if server else "")
        self.address.setText(server.address if server else "")
        self.models.setText(", ".join(server.models) if server else "")
        self.key.clear()
        kept = server is not None and server.has_key
        self.key.setPlaceholderText(self.tr("kept in the keyring; type another to change it") if kept else "")
        self.state.setText("")
        self._show_state()

    def _typed(self) -> bool:
        return any(line.text().strip() for line in (self.name, self.address, self.models, self.key))

    # The form

    def _ask(self) -> None:
        address = self._address()
        if address:
            self._asked = address
            self.test.setEnabled(False)
            self._say(self.tr("Asking {0}…").format(host_of(address)))
            self._servers.test(address, self.key.text().strip())

    def _tested(self, tested: Tested) -> None:
        if tested.address != self._asked:
            return
        self._asked = ""
        self._show_state()
        if tested.problem:
            self._say(tested.problem, bad=True)
            return
        self.models.setText(", ".join(tested.models))
        if tested.models:
            self._say(self.tr("It answers, with %n model(s). Save to use them.", "", len(tested.models)))
        else:
            self._say(self.tr("It answers, but offers no model. Load one there, then test again."), bad=True)

    def _keep(self) -> None:
        address = self._address()
        if not address:
            return
        names = (name.strip() for name in self.models.text().split(","))
        models = tuple(dict.fromkeys(name for name in names if name))
        if not models:
            self._say(self.tr("Name at least one model, or let Test find them."), bad=True)
            return
        kept = self._shown.has_key if self._shown is not None else False
        server = Server(self.name.text().strip() or host_of(address), address, models, kept)
        self._servers.save(server, self.key.text().strip(), instead_of=self._shown)
        self._shown = server
        self.key.clear()
        self._say(self.tr("Saved. Its models are in the model box of the writing room now."))

    def _forget(self) -> None:
        if self._shown is not None:
            gone, self._shown = self._shown, None
            self._fill(None)
            self._servers.remove(gone)
            self._say(self.tr("{0} is forgotten.").format(gone.name))

    def _address(self) -> str:
        try:
            address = checked_address(self.address.text())
        except StudioError as error:
            self._say(str(error), bad=True)
            self.address.setFocus()
            return ""
        self.address.setText(address)
        return address

    def _show_state(self) -> None:
        address = self.address.text().strip()
        self.test.setEnabled(bool(address) and not self._asked)
        self.save.setEnabled(bool(address))
        self.remove.setEnabled(self._shown is not None)
        away = leaves_machine(address) and bool(host_of(address))
        self.away.setVisible(away)
        if away:
            words = self.tr("What you write with it leaves this machine: it goes to {0}.").format(host_of(address))
            if address.startswith("http://"):
                words += self.tr(" It is not encrypted on the way; neither is the key.")
            self.away.setText(words)

    def _say(self, words: str, *, bad: bool = False) -> None:
        self.state.setProperty("role", "warn" if bad else "dim")
        self.state.style().polish(self.state)
        words = spoken(words)
        self.state.setText(words)
        announce(self, words, urgent=bad)

    def _show_keyring(self, problem: str) -> None:
        kept = self.tr("Kept in the system's keyring, never in a file of the studio's.")
        lost = self.tr("This system has no keyring, so the key is kept until the studio closes, and in no file.")
        self.key_hint.setText(lost if problem else kept)
        self.key_hint.setToolTip(spoken(problem))

    # Building

    def _line(self, name: str, label: str, tip: str, example: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(name)
        line.setAccessibleName(label)
        line.setToolTip(tip)
        line.setPlaceholderText(example)
        return line

    def _usual(self, name: str, address: str) -> QWidget:
        chip = button("usual_server_button", name, address, "chip")

        def fill() -> None:
            self.address.setText(address)
            if not self.name.text().strip() or self.name.text() in dict(USUAL):
                self.name.setText(name)

        chip.clicked.connect(fill)
        return chip

    def _arrange(self) -> None:
        intro = self.tr(
            "Any server that speaks OpenAI's protocol can write: Ollama, LM Studio, llama.cpp, vLLM, or one elsewhere. "
            "Nothing is sent to a server before you choose one of its models."
        )
        chips = QHBoxLayout()
        chips.setSpacing(6)
        for chip in self.usual:
            chips.addWidget(chip)
        chips.addStretch(1)
        form = QFormLayout()
        form.setVerticalSpacing(8)
        form.setHorizontalSpacing(12)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow("", chips)
        for line in (self.name, self.address, self.key):
            form.addRow(text(line.accessibleName(), "dim"), line)
        form.addRow("", self.key_hint)
        form.addRow(text(self.models.accessibleName(), "dim"), self.models)
        form.addRow("", self.away)
        form.addRow("", self.state)
        acts = QHBoxLayout()
        acts.addWidget(self.remove)
        acts.addStretch(1)
        for one in (self.test, self.save):
            acts.addWidget(one)
        right = QVBoxLayout()
        right.addLayout(form)
        right.addStretch(1)
        right.addLayout(acts)
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.new)
        both = QHBoxLayout()
        both.setSpacing(16)
        both.addLayout(left)
        both.addLayout(right, 1)
        end = QHBoxLayout()
        end.addStretch(1)
        end.addWidget(self.done_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(14)
        column.addWidget(text(intro, "dim", wrap=True))
        column.addLayout(both, 1)
        column.addLayout(end)
        fit(self, 720, 520)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda item, _: self._choose(item))
        self.new.clicked.connect(self.begin)
        self.address.textChanged.connect(self._show_state)
        self.test.clicked.connect(self._ask)
        self.save.clicked.connect(self._keep)
        self.remove.clicked.connect(self._forget)
        self.done_button.clicked.connect(self.accept)
        self.done_button.setAutoDefault(False)
        self.new.setAutoDefault(False)
        self.save.setDefault(True)
        self._servers.changed.connect(self.fill_list)
        self._servers.tested.connect(self._tested)
        self._servers.keyring_known.connect(self._show_keyring)
